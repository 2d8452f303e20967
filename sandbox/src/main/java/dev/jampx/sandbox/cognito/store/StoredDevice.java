package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A device that a user signed in on.
 *
 * @param key its key, {@code <region>_<UUID>}
 * @param groupKey the key of its group, the realm of its proofs
 * @param secret what its proofs are checked against; null until it was confirmed
 * @param remembered whether it stands in for a second factor
 * @param attributes what is known of it, such as {@code device_name}
 * @param createdAt when it was first seen
 * @param modifiedAt when it last changed
 * @param authenticatedAt when its user last signed in on it
 */
public record StoredDevice(
        String key,
        String groupKey,
        @Nullable SrpVerifier secret,
        boolean remembered,
        Map<String, String> attributes,
        Instant createdAt,
        Instant modifiedAt,
        Instant authenticatedAt) {

    public StoredDevice {
        attributes = Map.copyOf(attributes);
    }

    /** This device with a secret, by which it can be known again. */
    public StoredDevice confirmed(SrpVerifier verifier, boolean isRemembered, Map<String, String> more, Instant now) {
        return new StoredDevice(key, groupKey, verifier, isRemembered, more, createdAt, now, authenticatedAt);
    }

    /** This device, remembered or not. */
    public StoredDevice withRemembered(boolean isRemembered, Instant now) {
        return new StoredDevice(key, groupKey, secret, isRemembered, attributes, createdAt, now, authenticatedAt);
    }

    /** This device after its user signed in on it. */
    public StoredDevice authenticated(Instant now) {
        return new StoredDevice(key, groupKey, secret, remembered, attributes, createdAt, modifiedAt, now);
    }
}
