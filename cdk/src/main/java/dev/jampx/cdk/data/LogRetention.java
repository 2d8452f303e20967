package dev.jampx.cdk.data;

import java.util.Map;
import java.util.Optional;

/** How long logs are kept, in Amplify's words. */
final class LogRetention {

    private static final String FOR_EVER = "infinite";

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("1 day", 1),
            Map.entry("3 days", 3),
            Map.entry("5 days", 5),
            Map.entry("1 week", 7),
            Map.entry("2 weeks", 14),
            Map.entry("1 month", 30),
            Map.entry("2 months", 60),
            Map.entry("3 months", 90),
            Map.entry("4 months", 120),
            Map.entry("5 months", 150),
            Map.entry("6 months", 180),
            Map.entry("1 year", 365),
            Map.entry("13 months", 400),
            Map.entry("18 months", 545),
            Map.entry("2 years", 731),
            Map.entry("5 years", 1827),
            Map.entry("6 years", 2192),
            Map.entry("7 years", 2557),
            Map.entry("8 years", 2922),
            Map.entry("9 years", 3288),
            Map.entry("10 years", 3653));

    private LogRetention() {}

    /** The days of CloudWatch Logs for {@code words}; empty if logs are kept for ever. */
    static Optional<Integer> days(String words) {
        if (words.equals(FOR_EVER)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(DAYS.get(words))
                .orElseThrow(() -> new IllegalArgumentException("no retention \"" + words + "\"")));
    }
}
