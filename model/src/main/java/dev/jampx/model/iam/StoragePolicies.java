package dev.jampx.model.iam;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.resolved.Storage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of storage make of the policies of roles. As in Amplify, what a role may do under a path it may not do under a longer
 * path that has rules of its own, unless these let it.
 */
public final class StoragePolicies {

    /** IAM's variable for the id of the identity that asks. */
    public static final String IDENTITY = "${cognito-identity.amazonaws.com:sub}";

    private static final String ENTITY = "{entity_id}";

    private final Map<StorageRole, Map<StorageAction, Paths>> roles = new LinkedHashMap<>();
    private final Set<String> paths = new LinkedHashSet<>();

    private StoragePolicies(Storage storage) {
        storage.access().forEach(access -> access.rules().forEach(rule -> add(access.path(), rule)));
    }

    /** The policies of the roles that {@code storage} lets do something, in the order of its rules. */
    public static Map<StorageRole, StoragePolicy> of(Storage storage) {
        StoragePolicies policies = new StoragePolicies(storage);
        policies.denyUnderLongerPaths();
        Map<StorageRole, StoragePolicy> result = new LinkedHashMap<>();
        policies.roles.forEach((role, actions) -> result.put(role, policy(actions)));
        return Collections.unmodifiableMap(result);
    }

    /** The path that a rule of {@code path} is about: an id in it is the asker's for {@code allow.entity}, and any for everybody else. */
    public static String substituted(String path, StorageGrantee grantee) {
        String id = grantee instanceof StorageGrantee.Entity ? IDENTITY : "*";
        String substituted = path.replace(ENTITY, id);
        return substituted.endsWith("/*/*") ? substituted.substring(0, substituted.length() - 2) : substituted;
    }

    private void add(String path, Storage.Rule rule) {
        String substituted = substituted(path, rule.grantee());
        for (StorageRole role : rolesOf(rule.grantee())) {
            Map<StorageAction, Paths> actions = roles.computeIfAbsent(role, key -> new LinkedHashMap<>());
            for (StorageAction action : StorageAction.single(rule.actions())) {
                actions.computeIfAbsent(action, key -> new Paths()).allowed.add(substituted);
                paths.add(substituted);
            }
        }
    }

    private void denyUnderLongerPaths() {
        for (String path : paths) {
            parent(path, paths)
                    .filter(parent -> !parent.equals(path.replace(IDENTITY + "/", "")))
                    .ifPresent(parent -> roles.values().stream()
                            .flatMap(actions -> actions.values().stream())
                            .filter(found -> found.allowed.contains(parent) && !found.allowed.contains(path))
                            .forEach(found -> found.denied.add(path)));
        }
    }

    private static StoragePolicy policy(Map<StorageAction, Paths> actions) {
        List<StorageStatement> statements = new ArrayList<>();
        actions.forEach((action, found) -> {
            // What is under a path that is allowed is allowed with it.
            List<String> allowed = found.allowed.stream()
                    .filter(path -> parent(path, found.allowed).isEmpty())
                    .toList();
            statements.add(new StorageStatement(true, action, allowed));
            if (!found.denied.isEmpty()) {
                statements.add(new StorageStatement(false, action, List.copyOf(found.denied)));
            }
        });
        return new StoragePolicy(statements);
    }

    private static Optional<String> parent(String path, Set<String> others) {
        return others.stream()
                .filter(other -> !other.equals(path) && path.startsWith(other.replace("*", "")))
                .findFirst();
    }

    private static List<StorageRole> rolesOf(StorageGrantee grantee) {
        if (grantee instanceof StorageGrantee.Guest) {
            return List.of(StorageRole.GUEST);
        }
        if (grantee instanceof StorageGrantee.Groups groups) {
            return groups.names().stream().map(StorageRole::group).toList();
        }
        return List.of(
                grantee instanceof StorageGrantee.Resource resource
                        ? StorageRole.function(resource.function())
                        : StorageRole.AUTHENTICATED);
    }

    /** Where a role may do an action, and where not. */
    private static final class Paths {

        private final Set<String> allowed = new LinkedHashSet<>();
        private final Set<String> denied = new LinkedHashSet<>();
    }
}
