package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group that was made, changed or deleted while the pool served.
 *
 * @param name its name
 * @param description what it is for
 * @param precedence its precedence, the lower the more it counts
 * @param roleArn the role of its members
 * @param deleted whether it is no more; a group of the definition leaves such a mark
 * @param createdAt when it came to be
 * @param modifiedAt when it last changed
 */
public record StoredGroup(
        String name,
        @Nullable String description,
        @Nullable Integer precedence,
        @Nullable String roleArn,
        boolean deleted,
        Instant createdAt,
        Instant modifiedAt) {

    /** The role of its members, if it has one. */
    public Optional<String> role() {
        return Optional.ofNullable(roleArn);
    }

    /** The mark of a group that is no more. */
    public StoredGroup gone(Instant now) {
        return new StoredGroup(name, description, precedence, roleArn, true, createdAt, now);
    }
}
