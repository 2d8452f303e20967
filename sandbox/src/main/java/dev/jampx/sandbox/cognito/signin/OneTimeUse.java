package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets the session between two steps of a sign-in be used once, and for three minutes only. */
public final class OneTimeUse {

    private static final Duration LIFETIME = Duration.ofMinutes(3);
    private static final String ID = "id";
    private static final String EXPIRES = "expires";

    private final InstantSource clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    public OneTimeUse(InstantSource clock) {
        this.clock = clock;
    }

    /** What a session's sealed state needs, to be known again. */
    Map<String, Object> mark() {
        return Map.of(
                ID,
                UUID.randomUUID().toString(),
                EXPIRES,
                clock.instant().plus(LIFETIME).toEpochMilli());
    }

    /**
     * Uses a session.
     *
     * @throws CognitoFailure when it was used before or has run out
     */
    void use(Map<String, Object> state) {
        Instant now = clock.instant();
        used.values().removeIf(expires -> !now.isBefore(expires));
        Instant expires = Instant.ofEpochMilli(((Number) state.get(EXPIRES)).longValue());
        if (!now.isBefore(expires)) {
            throw CognitoFailure.notAuthorized("Invalid session for the user, session is expired.");
        }
        if (used.putIfAbsent((String) state.get(ID), expires) != null) {
            throw CognitoFailure.notAuthorized("Invalid session for the user, session can only be used once.");
        }
    }
}
