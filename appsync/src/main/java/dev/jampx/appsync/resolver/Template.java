package dev.jampx.appsync.resolver;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the marks of a template. A mark is written {@code @name@}. */
final class Template {

    private static final String NAME = "@([a-z][A-Za-z0-9]*)@";
    private static final Pattern MARK = Pattern.compile("(?m)^( *)" + NAME + "\n|" + NAME);

    private Template() {}

    /**
     * {@code template} with every mark replaced.
     *
     * <p>A line that holds nothing but a mark is replaced whole: each line of the value gets the mark's indentation, and an
     * empty value leaves no line.
     *
     * @throws IllegalArgumentException if a mark has no value
     */
    static String fill(String template, Map<String, String> values) {
        // One pass: what looks like a mark inside a value is none.
        return MARK.matcher(template).replaceAll(mark -> quote(replacement(mark, values)));
    }

    private static String replacement(MatchResult mark, Map<String, String> values) {
        return mark.group(2) == null ? value(mark, 3, values) : indented(value(mark, 2, values), mark.group(1));
    }

    private static String indented(String value, String margin) {
        return value.lines()
                .map(line -> line.isEmpty() ? "\n" : margin + line + "\n")
                .collect(Collectors.joining());
    }

    private static String value(MatchResult mark, int group, Map<String, String> values) {
        String value = values.get(mark.group(group));
        if (value == null) {
            throw new IllegalArgumentException("no value for " + mark.group());
        }
        return value;
    }

    private static String quote(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
