package dev.jampx.model.resolution;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageTrigger;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.resolved.Storage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resolves storage. */
final class StorageResolution {

    private StorageResolution() {}

    static List<Storage> of(List<DeclaredStorage> declared) {
        return declared.stream()
                .map(storage -> storage(storage, storage.isDefault() || declared.size() == 1))
                .toList();
    }

    private static Storage storage(DeclaredStorage declared, boolean isDefault) {
        Map<StorageTrigger, String> triggers = new LinkedHashMap<>();
        declared.triggers()
                .forEach(trigger ->
                        triggers.put(trigger.trigger(), trigger.function().name()));
        return new Storage(
                declared.name(),
                isDefault,
                declared.versioned(),
                declared.keepOnDelete(),
                triggers,
                declared.access().stream().map(StorageResolution::access).toList());
    }

    private static Storage.Access access(DeclaredStorage.Access declared) {
        return new Storage.Access(
                declared.path(),
                declared.rules().stream()
                        .map(rule -> new Storage.Rule(rule.grantee(), StorageAction.single(rule.actions())))
                        .toList());
    }
}
