package dev.jampx.sandbox.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * The API's key.
 *
 * @param value the key
 * @param expires from when on it is refused
 */
record ApiKey(String value, Instant expires) {

    /** Whether {@code given} is this key and it is still good at {@code now}. How long that takes says nothing about the key. */
    boolean accepts(String given, Instant now) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))
                && now.isBefore(expires);
    }
}
