package dev.jampx.sandbox.lambda.schedule;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A field of EventBridge's cron: which numbers it lets through. */
final class CronField {

    private CronField() {}

    /**
     * The numbers that {@code text} lets through: lists, ranges, steps, names and {@code *}.
     *
     * @param text the field
     * @param from the least number
     * @param to the greatest number
     * @param names what stands for the numbers from {@code from} on
     */
    static NavigableSet<Integer> numbers(String text, int from, int to, List<String> names) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        for (String part : text.split(",")) {
            String[] stepped = part.split("/", 2);
            int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
            String[] range = stepped[0].split("-", 2);
            boolean all = stepped[0].equals("*") || stepped[0].equals("?");
            int first = all ? from : number(range[0], from, names);
            int last = all || stepped.length == 2 && range.length == 1
                    ? to
                    : range.length == 2 ? number(range[1], from, names) : first;
            for (int number = first; number <= last; number += step) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** A number, or the name of one. */
    static int number(String text, int from, List<String> names) {
        return Optional.of(names.indexOf(text.toUpperCase(Locale.ROOT)))
                .filter(place -> place >= 0)
                .map(place -> place + from)
                .orElseGet(() -> Integer.parseInt(text));
    }
}
