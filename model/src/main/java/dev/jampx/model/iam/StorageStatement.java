package dev.jampx.model.iam;

import dev.jampx.model.StorageAction;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement of a policy about files.
 *
 * @param allows whether it allows; if not it denies, whatever others allow
 * @param action what
 * @param paths under which paths: patterns of keys, in which {@link StoragePolicies#IDENTITY} may stand
 */
public record StorageStatement(boolean allows, StorageAction action, List<String> paths) {

    public StorageStatement {
        paths = List.copyOf(paths);
    }

    /** What of {@code s3:prefix} the statement is about, if it is about listing: each path itself, and with nothing after its slash. */
    public List<String> prefixes() {
        return paths.stream()
                .flatMap(path -> Stream.of(path, path.substring(0, path.length() - 1)))
                .toList();
    }

    /**
     * Whether the statement is about what is asked.
     *
     * @param asked what
     * @param key the key of a file, or the prefix of a list
     * @param identity the id of the identity that asks
     */
    boolean concerns(StorageAction asked, String key, String identity) {
        return action == asked
                && (action == StorageAction.LIST ? prefixes() : paths)
                        .stream()
                                .anyMatch(path ->
                                        Wildcard.matches(path.replace(StoragePolicies.IDENTITY, identity), key));
    }
}
