package dev.jampx.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How long CloudWatch keeps a log, in Amplify's words. */
public final class LogRetention {

    private static final Map<String, Integer> DAYS = days();
    private static final int FOREVER = 0;

    private LogRetention() {}

    /** Every word there is, from the shortest time to the longest. */
    public static List<String> words() {
        return List.copyOf(DAYS.keySet());
    }

    /**
     * The days that {@code words} stands for; empty if it stands for ever.
     *
     * @throws IllegalArgumentException if they are none of {@link #words()}
     */
    public static OptionalInt days(String words) {
        Integer days = DAYS.get(words);
        if (days == null) {
            throw new IllegalArgumentException("no time to keep a log: " + words);
        }
        return days == FOREVER ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private static Map<String, Integer> days() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("1 day", 1);
        days.put("3 days", 3);
        days.put("5 days", 5);
        days.put("1 week", 7);
        days.put("2 weeks", 14);
        days.put("1 month", 30);
        days.put("2 months", 60);
        days.put("3 months", 90);
        days.put("4 months", 120);
        days.put("5 months", 150);
        days.put("6 months", 180);
        days.put("1 year", 365);
        days.put("13 months", 400);
        days.put("18 months", 545);
        days.put("2 years", 731);
        days.put("3 years", 1096);
        days.put("5 years", 1827);
        days.put("6 years", 2192);
        days.put("7 years", 2557);
        days.put("8 years", 2922);
        days.put("9 years", 3288);
        days.put("10 years", 3653);
        days.put("infinite", FOREVER);
        return Collections.unmodifiableMap(days);
    }
}
