package dev.jampx.model.iam;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.resolved.Storage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What clients are told of who may do what to the files of a storage, in Amplify's words. */
public final class StoragePaths {

    private StoragePaths() {}

    /** Amplify's words for what may be done, by those for who may do it, by path; functions are not told of. */
    public static Map<String, Map<String, List<String>>> of(Storage storage) {
        Map<String, Map<String, List<String>>> paths = new LinkedHashMap<>();
        for (Storage.Access access : storage.access()) {
            for (Storage.Rule rule : access.rules()) {
                Map<String, List<String>> who = paths.computeIfAbsent(
                        StoragePolicies.substituted(access.path(), rule.grantee()), key -> new LinkedHashMap<>());
                List<String> actions = StorageAction.single(rule.actions()).stream()
                        .map(StorageAction::amplifyName)
                        .toList();
                words(rule.grantee()).forEach(word -> who.put(word, actions));
            }
        }
        return paths;
    }

    private static List<String> words(StorageGrantee grantee) {
        if (grantee instanceof StorageGrantee.Authenticated) {
            return List.of("authenticated");
        }
        if (grantee instanceof StorageGrantee.Guest) {
            return List.of("guest");
        }
        if (grantee instanceof StorageGrantee.Groups groups) {
            return groups.names().stream().map(name -> "groups" + name).toList();
        }
        return grantee instanceof StorageGrantee.Entity entity ? List.of("entity" + entity.id()) : List.of();
    }
}
