package dev.jampx.codegen.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways of writing a name of several words, letter for letter as npm's {@code change-case} 4 makes them of GraphQL names. */
public final class WordCase {

    private static final Pattern BEFORE_CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern AFTER_ABBREVIATION = Pattern.compile("([A-Z])([A-Z][a-z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private WordCase() {}

    /** In capitals, with the words set apart by {@code _}: {@code camelCase} is {@code CAMEL_CASE}. */
    public static String constant(String name) {
        return words(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    }

    /** With a capital at the start of each word: {@code PascalCase}. */
    public static String pascal(String name) {
        List<String> words = words(name);
        return IntStream.range(0, words.size())
                .mapToObj(i -> capitalized(words.get(i), i))
                .collect(Collectors.joining());
    }

    /** With a capital at the start of each word but the first: {@code camelCase}. */
    public static String camel(String name) {
        List<String> words = words(name);
        return IntStream.range(0, words.size())
                .mapToObj(i -> i == 0 ? words.get(i).toLowerCase(Locale.ROOT) : capitalized(words.get(i), i))
                .collect(Collectors.joining());
    }

    /** {@code name} with a small letter in front, its words as they are. */
    public static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code name} with a capital in front, its words as they are. */
    public static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> words(String name) {
        String spaced = BEFORE_CAPITAL.matcher(name).replaceAll("$1 $2");
        return Arrays.stream(
                        BETWEEN_WORDS.split(AFTER_ABBREVIATION.matcher(spaced).replaceAll("$1 $2")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A number that is not the first word keeps its distance, so that {@code a_1} and {@code a1} stay apart. */
    private static String capitalized(String word, int place) {
        String rest = word.substring(1).toLowerCase(Locale.ROOT);
        return place > 0 && Character.isDigit(word.charAt(0))
                ? "_" + word.charAt(0) + rest
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
    }
}
