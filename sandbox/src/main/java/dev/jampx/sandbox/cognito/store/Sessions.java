package dev.jampx.sandbox.cognito.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The sign-ins whose tokens the pool stands by. */
public final class Sessions {

    /** Whoever signs in all day has thousands of sessions: to look through them at each sign-in would make each slower than the one before. */
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private static final char SEPARATOR = '/';

    private final MVMap<String, String> sessions;
    private final Map<String, Instant> sweptAt = new ConcurrentHashMap<>();

    Sessions(MVStore store) {
        sessions = store.openMap("sessions");
    }

    /** The session of that id, unless it was revoked. */
    public Optional<SignInSession> find(String username, String id) {
        return Optional.ofNullable(sessions.get(key(username, id)))
                .map(json -> JsonCodec.read(json, SignInSession.class));
    }

    /** Keeps a new session and forgets, once in a while, those of the same user that have run out. Only within {@link UserPoolStore#write}. */
    public void put(SignInSession session, Instant now) {
        Instant swept = sweptAt.get(session.username());
        if (swept == null || !now.isBefore(swept.plus(SWEEP_EVERY))) {
            removeIf(session.username(), old -> old.expiresAt().isBefore(now));
            sweptAt.put(session.username(), now);
        }
        sessions.put(key(session.username(), session.id()), JsonCodec.write(session));
    }

    /** Revokes one session. Only within {@link UserPoolStore#write}. */
    public void remove(String username, String id) {
        sessions.remove(key(username, id));
    }

    /** Revokes every session of a user. Only within {@link UserPoolStore#write}. */
    public void removeAll(String username) {
        removeIf(username, session -> true);
    }

    private void removeIf(String username, Predicate<SignInSession> condition) {
        String start = key(username, "");
        List<String> doomed = new ArrayList<>();
        Iterator<String> keys = sessions.keyIterator(start);
        while (keys.hasNext()) {
            String key = keys.next();
            if (!key.startsWith(start)) {
                break;
            }
            // The names of those who sign in elsewhere may hold the separator themselves.
            boolean another = key.indexOf(SEPARATOR, start.length()) >= 0;
            if (!another && condition.test(JsonCodec.read(sessions.get(key), SignInSession.class))) {
                doomed.add(key);
            }
        }
        doomed.forEach(sessions::remove);
    }

    private static String key(String username, String id) {
        return username + SEPARATOR + id;
    }
}
