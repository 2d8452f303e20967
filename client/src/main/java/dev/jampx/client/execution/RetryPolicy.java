package dev.jampx.client.execution;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How often something is tried, and how long is waited between. A wait is chosen at random between nothing and a limit that doubles, so that clients that
 * failed together do not come back together.
 *
 * @param attempts how often something is tried
 * @param base the limit of the first wait
 * @param longest what the limit never exceeds
 * @param random numbers from 0 to 1
 */
public record RetryPolicy(int attempts, Duration base, Duration longest, DoubleSupplier random) {

    /** Five attempts, the limits of the waits between them 100, 200, 400 and 800 milliseconds; those between reconnects up to 20 seconds. */
    public static final RetryPolicy DEFAULT = of(5, Duration.ofMillis(100), Duration.ofSeconds(20));

    private static final int MANY = 40;

    /** @throws IllegalArgumentException if there is no attempt, or a wait is negative */
    public RetryPolicy {
        if (attempts < 1 || base.isNegative() || longest.isNegative()) {
            throw new IllegalArgumentException("There is at least one attempt, and no wait is negative.");
        }
    }

    /** A policy with random numbers of its own. */
    public static RetryPolicy of(int attempts, Duration base, Duration longest) {
        return new RetryPolicy(
                attempts, base, longest, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Whether there is another attempt after {@code made} of them. */
    public boolean allows(int made) {
        return made < attempts;
    }

    /** How long to wait after {@code made} attempts, at least one. */
    public Duration waitAfter(int made) {
        double limit = Math.min(longest.toNanos(), base.toNanos() * Math.pow(2, Math.min(made, MANY) - 1.0));
        return Duration.ofNanos((long) (limit * random.getAsDouble()));
    }
}
