package dev.jampx.standin.iam;

import dev.jampx.model.iam.Wildcard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a policy with wildcards, in which variables such as {@code ${aws:username}} may stand. */
final class ResourcePattern {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    private ResourcePattern() {}

    /** Whether it stands for {@code text}; never, where the request lacks a variable. */
    static boolean matches(String pattern, String text, Map<String, List<String>> context) {
        return substituted(pattern, context)
                .filter(whole -> Wildcard.matches(whole, text))
                .isPresent();
    }

    /** It with the request's values in the place of variables. */
    static Optional<String> substituted(String pattern, Map<String, List<String>> context) {
        if (!pattern.contains("${")) {
            return Optional.of(pattern);
        }
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder whole = new StringBuilder();
        while (variable.find()) {
            List<String> values = context.getOrDefault(variable.group(1), List.of());
            if (values.size() != 1) {
                return Optional.empty();
            }
            if (values.get(0).matches(".*[*?].*")) {
                throw new IllegalArgumentException("a wildcard in the value of " + variable.group(1));
            }
            variable.appendReplacement(whole, Matcher.quoteReplacement(values.get(0)));
        }
        return Optional.of(variable.appendTail(whole).toString());
    }
}
