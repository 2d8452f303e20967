package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An identity of the identity pool.
 *
 * @param id its id, {@code <region>:<UUID>}
 * @param logins the users it belongs to, by provider; none for a guest
 * @param createdAt when it came to be
 * @param modifiedAt when it was last linked to a user
 */
public record StoredIdentity(String id, Map<String, String> logins, Instant createdAt, Instant modifiedAt) {

    public StoredIdentity {
        logins = Map.copyOf(logins);
    }

    /** The user of {@code provider} whom it belongs to. */
    public Optional<String> subject(String provider) {
        return Optional.ofNullable(logins.get(provider));
    }

    /** The same identity, which belongs to {@code subject} of {@code provider} as well. */
    public StoredIdentity linked(String provider, String subject, Instant now) {
        Map<String, String> more = new TreeMap<>(logins);
        more.put(provider, subject);
        return new StoredIdentity(id, more, createdAt, now);
    }
}
