package dev.jampx.sandbox.cognito.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;

/** The sign-ins whose tokens the pool stands by. */
public final class Sessions {

    /** Whoever signs in all day has thousands of sessions: to look through them at each sign-in would make each slower than the one before. */
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private final Possessions<SignInSession> sessions;
    private final Map<String, Instant> sweptAt = new ConcurrentHashMap<>();

    Sessions(MVStore store) {
        sessions = new Possessions<>(store.openMap("sessions"), SignInSession.class, SignInSession::id);
    }

    /** The session of that id, unless it was revoked. */
    public Optional<SignInSession> find(String username, String id) {
        return sessions.find(username, id);
    }

    /** Keeps a new session and forgets, once in a while, those of the same user that have run out. Only within {@link UserPoolStore#write}. */
    public void put(SignInSession session, Instant now) {
        Instant swept = sweptAt.get(session.username());
        if (swept == null || !now.isBefore(swept.plus(SWEEP_EVERY))) {
            sessions.removeIf(session.username(), old -> old.expiresAt().isBefore(now));
            sweptAt.put(session.username(), now);
        }
        sessions.put(session.username(), session);
    }

    /** Revokes one session. Only within {@link UserPoolStore#write}. */
    public void remove(String username, String id) {
        sessions.remove(username, id);
    }

    /** Revokes every session of a user. Only within {@link UserPoolStore#write}. */
    public void removeAll(String username) {
        sessions.removeAll(username);
    }
}
