package dev.jampx.conformance.roles;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.resolved.Storage;
import dev.jampx.standin.iam.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What somebody may do with the files of a backend, by the rules of its storages: of the paths that have rules, the longest that a file is under decides.
 *
 * @param storages the storages by the ARNs of their buckets
 * @param isMeant whom of those whom rules let in it is about
 */
record FileAccess(Map<String, Storage> storages, Predicate<StorageGrantee> isMeant) {

    static final FileAccess NONE = new FileAccess(Map.of(), grantee -> false);

    /** Who asks, in the tests. */
    static final String ME = "eu-west-1:me";

    private static final String IDENTITY = "cognito-identity.amazonaws.com:sub";
    private static final String ENTITY = "{entity_id}";
    private static final Map<StorageAction, String> ACTIONS = Map.of(
            StorageAction.GET, "s3:GetObject",
            StorageAction.LIST, "s3:ListBucket",
            StorageAction.WRITE, "s3:PutObject",
            StorageAction.DELETE, "s3:DeleteObject");

    /** Everything that could be asked about files of these storages: each action for files of one's own and of others under every path, and beside them. */
    static List<Request> requests(Map<String, Storage> storages) {
        List<Request> requests = new ArrayList<>();
        storages.forEach((arn, storage) -> {
            Set<String> keys = new LinkedHashSet<>(List.of("elsewhere/a.txt", "a.txt"));
            for (Storage.Access access : storage.access()) {
                for (String id : List.of(ME, "eu-west-1:you")) {
                    String folder = access.path().replace(ENTITY, id).replace("*", "");
                    keys.addAll(List.of(folder + "a.txt", folder + "b/c.txt", folder));
                }
            }
            for (String key : keys) {
                ACTIONS.values()
                        .forEach(action -> requests.add((action.equals("s3:ListBucket")
                                        ? Request.of(action, arn).with("s3:prefix", key)
                                        : Request.of(action, arn + "/" + key))
                                .with(IDENTITY, ME)));
            }
            requests.add(Request.of("s3:ListBucket", arn).with(IDENTITY, ME));
        });
        return requests;
    }

    /** Whether the rules allow {@code request}. */
    boolean allows(Request request) {
        boolean lists = request.action().equals("s3:ListBucket");
        return storages.entrySet().stream()
                .filter(storage -> lists
                        ? request.resource().equals(storage.getKey())
                        : request.resource().startsWith(storage.getKey() + "/"))
                .anyMatch(storage -> allows(
                        storage.getValue(),
                        request.action(),
                        lists
                                ? String.join("", request.context().getOrDefault("s3:prefix", List.of()))
                                : request.resource().substring(storage.getKey().length() + 1)));
    }

    private boolean allows(Storage storage, String action, String key) {
        return storage.access().stream()
                .filter(access -> under(access.path(), key))
                .max(Comparator.comparing(access -> access.path().length()))
                .stream()
                .flatMap(access -> access.rules().stream()
                        .filter(rule -> isMeant.test(rule.grantee()))
                        .filter(rule -> !(rule.grantee() instanceof StorageGrantee.Entity)
                                || under(access.path().replace(ENTITY, ME), key)))
                .flatMap(rule -> StorageAction.single(rule.actions()).stream())
                .anyMatch(single -> ACTIONS.get(single).equals(action));
    }

    private static boolean under(String path, String key) {
        String folder = Pattern.quote(path.replace("*", "")).replace(ENTITY, "\\E[^/]+\\Q");
        return key.matches("(?s)" + folder + ".*");
    }

    /** What statements that allow something may say, each by itself. */
    Set<Permission> permissions() {
        Set<Permission> permissions = new LinkedHashSet<>();
        storages.forEach((arn, storage) -> storage.access().forEach(access -> access.rules().stream()
                .filter(rule -> isMeant.test(rule.grantee()))
                .forEach(rule -> StorageAction.single(rule.actions())
                        .forEach(action -> permissions.addAll(
                                permissions(arn, ACTIONS.get(action), path(access.path(), rule.grantee())))))));
        return permissions;
    }

    private static List<Permission> permissions(String arn, String action, String path) {
        return action.equals("s3:ListBucket")
                ? List.of(
                        new Permission(action, arn, path),
                        new Permission(action, arn, path.substring(0, path.length() - 1)))
                : List.of(Permission.to(action, arn + "/" + path));
    }

    private static String path(String path, StorageGrantee grantee) {
        return grantee instanceof StorageGrantee.Entity
                ? path.replace(ENTITY, "${" + IDENTITY + "}")
                : path.replace(ENTITY + "/*", "*");
    }
}
