package dev.jampx.cdk.data;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When an API key expires. It counts from the beginning of the day, so that a second deployment of the same backend on the same day changes nothing.
 */
final class KeyExpiration {

    // AppSync takes no key that expires within a day.
    private static final int FEWEST_DAYS = 2;

    private KeyExpiration() {}

    static long secondsSince1970(LocalDate today, int days) {
        return today.plusDays(Math.max(days, FEWEST_DAYS))
                .atStartOfDay(ZoneOffset.UTC)
                .toEpochSecond();
    }
}
