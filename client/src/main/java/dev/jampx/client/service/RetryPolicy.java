package dev.jampx.client.service;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a call is tried and how long it may take. Between two attempts is a pause of random length, of up to {@code firstPause} at first
 * and twice as much each time after, so that clients that failed together do not come back together.
 *
 * @param attempts how many attempts there are, the first included
 * @param firstPause the longest that the first pause can be
 * @param longestPause what no pause is longer than
 * @param timeout how long one attempt may take, until the last byte of the answer
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause, Duration timeout) {

    /**
     * @throws IllegalArgumentException when there would be no attempt, or no time for one
     */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt is needed, not " + attempts);
        }
        if (firstPause.isNegative() || longestPause.isNegative() || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("pauses must not be negative, and the time-out must be positive");
        }
    }

    /** Three attempts as Amplify's clients make them, of at most 30 seconds each, and pauses of up to 100 and 200 milliseconds. */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    /** One attempt. */
    public static RetryPolicy never() {
        return new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30));
    }

    /**
     * How long to wait after a failure.
     *
     * @param failures how many attempts have failed, at least one
     */
    public Duration pause(int failures) {
        long doubled = firstPause.toNanos() << Math.min(failures - 1, 20);
        long longest = Math.min(doubled < 0 ? Long.MAX_VALUE : doubled, longestPause.toNanos());
        return Duration.ofNanos(longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest));
    }
}
