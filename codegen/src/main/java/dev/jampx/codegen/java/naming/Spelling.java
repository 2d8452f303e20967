package dev.jampx.codegen.java.naming;

import dev.jampx.model.naming.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Spells GraphQL's names in Java's manner. Two names can come out as one, which {@link NameScope} sorts out. */
final class Spelling {

    private Spelling() {}

    /** A type: {@code snake_case} gives {@code SnakeCase}, {@code eBook} {@code EBook}; {@code URL} stays. */
    static String type(String name) {
        List<String> words = words(name);
        String spelled = words.stream().map(Words::upperFirst).collect(Collectors.joining());
        return spelled.isEmpty() || Character.isDigit(spelled.charAt(0)) ? "T" + spelled : spelled;
    }

    /** A field, parameter or method: {@code snake_case} gives {@code snakeCase}, {@code URL} {@code url}, {@code HTMLPage} {@code htmlPage}. */
    static String member(String name) {
        List<String> words = words(name);
        String rest = words.stream().skip(1).map(Words::upperFirst).collect(Collectors.joining());
        String spelled = words.isEmpty() ? "" : withSmallBeginning(words.get(0)) + rest;
        return spelled.isEmpty() || Character.isDigit(spelled.charAt(0)) ? "_" + spelled : spelled;
    }

    /** A constant: {@code inProgress} gives {@code IN_PROGRESS}. */
    static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** What stands between underscores; capitals shout only where something else does not. */
    private static List<String> words(String name) {
        List<String> words =
                Arrays.stream(name.split("_")).filter(word -> !word.isEmpty()).toList();
        boolean allCapitals = name.equals(name.toUpperCase(Locale.ROOT));
        return words.size() > 1 && allCapitals
                ? words.stream()
                        .map(word -> Words.upperFirst(word.toLowerCase(Locale.ROOT)))
                        .toList()
                : words;
    }

    /** Capitals at the beginning become small up to the one that begins the next word. */
    private static String withSmallBeginning(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean nextWordFollows =
                capitals > 1 && capitals < word.length() && Character.isLowerCase(word.charAt(capitals));
        int small = nextWordFollows ? capitals - 1 : capitals;
        return word.substring(0, small).toLowerCase(Locale.ROOT) + word.substring(small);
    }
}
