package dev.jampx.model.iam;

import dev.jampx.model.StorageAction;
import java.util.List;

/**
 * The policy of a role about the files of one storage.
 *
 * @param statements what it allows and denies; what none allows is denied
 */
public record StoragePolicy(List<StorageStatement> statements) {

    /** The policy that allows nothing. */
    public static final StoragePolicy EMPTY = new StoragePolicy(List.of());

    public StoragePolicy {
        statements = List.copyOf(statements);
    }

    /**
     * Whether the policy allows something.
     *
     * @param action what, but not {@link StorageAction#READ}, which is two
     * @param key the key of a file, or the prefix of a list
     * @param identity the id of the identity that asks
     */
    public boolean allows(StorageAction action, String key, String identity) {
        boolean allowed = false;
        for (StorageStatement statement : statements) {
            if (statement.concerns(action, key, identity)) {
                if (!statement.allows()) {
                    return false;
                }
                allowed = true;
            }
        }
        return allowed;
    }

    /** Whether a statement denies it, whatever others allow; the parameters are those of {@link #allows}. */
    public boolean denies(StorageAction action, String key, String identity) {
        return statements.stream()
                .anyMatch(statement -> !statement.allows() && statement.concerns(action, key, identity));
    }
}
