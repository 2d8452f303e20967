package dev.jampx.sandbox.cognito;

import java.time.Duration;

/**
 * How long the tokens of a sign-in are good.
 *
 * @param id the id token's, 5 minutes to 1 day
 * @param access the access token's, 5 minutes to 1 day
 * @param refresh the refresh token's, 1 hour to 10 years
 */
public record TokenLifetimes(Duration id, Duration access, Duration refresh) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);

    public TokenLifetimes {
        requireWithin(id, SHORTEST, DAY);
        requireWithin(access, SHORTEST, DAY);
        requireWithin(refresh, Duration.ofHours(1), Duration.ofDays(3650));
    }

    /** Amplify's default: 60 minutes and 30 days. */
    public static TokenLifetimes amplifyDefault() {
        return new TokenLifetimes(Duration.ofMinutes(60), Duration.ofMinutes(60), Duration.ofDays(30));
    }

    private static void requireWithin(Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("A lifetime of " + value + " is not within " + least + " and " + most);
        }
    }
}
