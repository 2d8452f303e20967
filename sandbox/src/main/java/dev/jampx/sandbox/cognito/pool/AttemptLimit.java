package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Allows somebody to do something only so often within an hour. Kept in memory: a restart forgives. */
public final class AttemptLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int CLEAN_UP_SIZE = 4096;

    private final int most;
    private final InstantSource clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    /** @param most how many attempts an hour allows */
    public AttemptLimit(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /**
     * Asks for leave without counting an attempt.
     *
     * @throws CognitoFailure when there were too many
     */
    public void require(String who) {
        Window window = windows.get(who);
        if (window != null && window.isOpen(clock.instant()) && window.attempts() >= most) {
            throw CognitoFailure.limitExceeded();
        }
    }

    /** Counts an attempt. */
    public void count(String who) {
        Instant now = clock.instant();
        if (windows.size() > CLEAN_UP_SIZE) {
            windows.values().removeIf(window -> !window.isOpen(now));
        }
        windows.merge(
                who,
                new Window(now, 1),
                (old, first) -> old.isOpen(now) ? new Window(old.since(), old.attempts() + 1) : first);
    }

    /** Forgives what was counted. */
    public void forgive(String who) {
        windows.remove(who);
    }

    private record Window(Instant since, int attempts) {

        boolean isOpen(Instant now) {
            return now.isBefore(since.plus(WINDOW));
        }
    }
}
