package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A bucket for files. Amplify: {@code defineStorage}.
 *
 * <pre>{@code
 * defineStorage("pictures")
 *     .access("public/*", allow -> List.of(allow.guest().to(StorageAction.READ)))
 *     .access("private/{entity_id}/*", allow -> List.of(
 *             allow.entity("identity").to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)))
 *     .triggers(on -> on.onUpload(Thumbnail.FUNCTION))
 * }</pre>
 */
public sealed interface StorageDefinition extends BackendResource permits StorageDeclaration {

    /**
     * Says whether apps use this storage when they name none. Amplify: {@code isDefault}.
     *
     * @param isDefault only of several storages one has to be it
     */
    StorageDefinition isDefault(boolean isDefault);

    /**
     * Says whether older versions of files are kept. Amplify: {@code versioned}.
     *
     * @param versioned they are not, unless set
     */
    StorageDefinition versioned(boolean versioned);

    /**
     * Says whether the files stay when the storage is deleted. Amplify: {@code keepOnDelete}.
     *
     * @param keepOnDelete outside of sandboxes, which never keep files, jampx always does
     */
    StorageDefinition keepOnDelete(boolean keepOnDelete);

    /**
     * Chooses the functions that the storage calls. Amplify: {@code triggers}.
     *
     * @param choice for example {@code on -> on.onUpload(Thumbnail.FUNCTION)}
     */
    StorageDefinition triggers(UnaryOperator<StorageTriggers> choice);

    /**
     * Says who may do what under a path; call it once for each path. Without a rule nobody may do anything. A rule of a path does not
     * hold under a longer path that has rules of its own. Amplify: {@code access: (allow) => ({ 'path/*': [...] })}.
     *
     * @param path a path that ends in {@code /*}; {@code {entity_id}} in it stands for a user's id. It replaces rules given earlier for it
     * @param rules makes the rules: {@code allow -> List.of(allow.guest().to(StorageAction.READ))}
     */
    StorageDefinition access(String path, Function<StorageAllow, List<? extends StorageRule>> rules);
}
