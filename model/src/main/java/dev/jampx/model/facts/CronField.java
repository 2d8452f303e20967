package dev.jampx.model.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a cron expression: {@code *}, a number, a range, a list of those, each with a step or without.
 *
 * @param name what messages call it
 * @param least the least number that it takes
 * @param most the greatest number that it takes
 */
record CronField(String name, int least, int most) {

    private static final Pattern PART = Pattern.compile("(\\*|([0-9]{1,4})(?:-([0-9]{1,4}))?)(?:/([0-9]{1,4}))?");

    /** What is wrong with {@code text}, as a sentence; empty if nothing is. */
    Optional<String> mistake(String text) {
        return Arrays.stream(text.split(",", -1)).allMatch(this::isSound)
                ? Optional.empty()
                : Optional.of("the " + name + " is \"" + text + "\"; it takes \"*\", or numbers from " + least + " to "
                        + most + " with \"-\", \",\" and \"/\"");
    }

    private boolean isSound(String part) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches() || "0".equals(matcher.group(4))) {
            return false;
        }
        if (matcher.group(2) == null) {
            return true;
        }
        int start = Integer.parseInt(matcher.group(2));
        int end = matcher.group(3) == null ? start : Integer.parseInt(matcher.group(3));
        return least <= start && start <= end && end <= most;
    }
}
