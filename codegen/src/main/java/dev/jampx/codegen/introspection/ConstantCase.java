package dev.jampx.codegen.introspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in capitals with the words set apart by {@code _}: {@code camelCase} is {@code CAMEL_CASE}. What npm's {@code constant-case} makes. */
final class ConstantCase {

    private static final Pattern BEFORE_CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern AFTER_ABBREVIATION = Pattern.compile("([A-Z])([A-Z][a-z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private ConstantCase() {}

    static String of(String name) {
        String spaced = BEFORE_CAPITAL.matcher(name).replaceAll("$1 $2");
        String words = AFTER_ABBREVIATION.matcher(spaced).replaceAll("$1 $2");
        return Arrays.stream(BETWEEN_WORDS.split(words))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
