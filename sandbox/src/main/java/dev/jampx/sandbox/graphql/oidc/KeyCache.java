package dev.jampx.sandbox.graphql.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a provider's keys, and asks for them again when a token names one that is not among them. That it could not be asked is remembered for
 * a moment too, as all who come with a token wait while it is asked.
 */
final class KeyCache {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    /** Tokens with made-up keys must not keep the provider busy. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Discovery discovery;
    private final InstantSource clock;
    private @Nullable ProviderKeys known;
    private @Nullable Failure failure;

    KeyCache(Discovery discovery, InstantSource clock) {
        this.discovery = discovery;
        this.clock = clock;
    }

    /**
     * A key and the issuer whose it is.
     *
     * @param issuer the {@code iss} of the tokens that it signs
     * @param key the key
     */
    record Found(String issuer, JWK key) {}

    private record Failure(String message, Instant at) {}

    /**
     * Finds a key. One caller asks the provider, others wait for its answer.
     *
     * @return empty if the provider has no such key
     * @throws IOException when the provider cannot be asked
     */
    synchronized Optional<Found> find(String keyId) throws IOException {
        ProviderKeys keys = known == null || isOlderThan(LIFETIME, known.readAt()) ? discover() : known;
        if (keys.key(keyId).isEmpty() && isOlderThan(PAUSE, keys.readAt())) {
            keys = discover();
        }
        String issuer = keys.issuer();
        return keys.key(keyId).map(key -> new Found(issuer, key));
    }

    private ProviderKeys discover() throws IOException {
        Failure last = failure;
        if (last != null && !isOlderThan(PAUSE, last.at())) {
            throw new IOException(last.message());
        }
        try {
            ProviderKeys read = discovery.read();
            known = read;
            failure = null;
            return read;
        } catch (IOException e) {
            failure = new Failure(String.valueOf(e.getMessage()), clock.instant());
            throw e;
        }
    }

    private boolean isOlderThan(Duration age, Instant time) {
        return !clock.instant().isBefore(time.plus(age));
    }
}
