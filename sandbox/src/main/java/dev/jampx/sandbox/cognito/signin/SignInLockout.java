package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Locks a user out after wrong passwords, for twice as long each time: from the fifth on 1, 2, 4 seconds and so forth, up to
 * 15 minutes. Attempts during a lockout count for nothing. 15 minutes without an attempt forgive. Kept in memory.
 */
public final class SignInLockout {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int CLEAN_UP_SIZE = 4096;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    public SignInLockout(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Asks for leave to try a password.
     *
     * @throws CognitoFailure while the user is locked out
     */
    void require(String username) {
        Failures past = failures.get(username);
        if (past != null && clock.instant().isBefore(past.lockedUntil())) {
            throw CognitoFailure.notAuthorized("Password attempts exceeded");
        }
    }

    /** Counts a wrong password. */
    void fail(String username) {
        Instant now = clock.instant();
        if (failures.size() > CLEAN_UP_SIZE) {
            failures.values().removeIf(past -> past.isForgiven(now));
        }
        failures.merge(
                username, new Failures(1, now), (past, first) -> past.isForgiven(now) ? first : past.another(now));
    }

    /** Forgives a user who knew the password. */
    void succeed(String username) {
        failures.remove(username);
    }

    private record Failures(int count, Instant last) {

        Failures another(Instant now) {
            return new Failures(count + 1, now);
        }

        Instant lockedUntil() {
            if (count < FREE_FAILURES) {
                return last;
            }
            long seconds = 1L << Math.min(count - FREE_FAILURES, 10);
            return last.plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
        }

        boolean isForgiven(Instant now) {
            return !now.isBefore(lockedUntil().plus(LONGEST));
        }
    }
}
