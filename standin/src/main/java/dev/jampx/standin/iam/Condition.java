package dev.jampx.standin.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of a statement on one key of the request.
 *
 * @param operator such as {@code StringEquals} or {@code ForAnyValue:StringLike}
 * @param key the key
 * @param values of which one must do, or none where the operator says not
 */
public record Condition(String operator, String key, List<String> values) {

    private static final Pattern OPERATOR = Pattern.compile(
            "(?<set>ForAnyValue:|ForAllValues:)?(?<test>String(?<not>Not)?(?<how>Equals|Like)|Arn(Not)?(Equals|Like)|Bool|Null)(?<optional>IfExists)?");

    public Condition {
        if (!OPERATOR.matcher(operator).matches()) {
            throw new IllegalArgumentException("the condition " + operator + " is not known here");
        }
        values = List.copyOf(values);
    }

    /** Whether a request with these keys meets it. */
    boolean holds(Map<String, List<String>> context) {
        Matcher operator = OPERATOR.matcher(this.operator);
        operator.matches();
        Optional<List<String>> asked = Optional.ofNullable(context.get(key));
        if (operator.group("test").equals("Null")) {
            return values.contains(String.valueOf(asked.isEmpty()));
        }
        boolean negated = operator.group("test").contains("Not");
        if (asked.isEmpty()) {
            return negated || operator.group("optional") != null || "ForAllValues:".equals(operator.group("set"));
        }
        Predicate<String> test = value ->
                negated != values.stream().anyMatch(wanted -> isSame(operator.group("test"), wanted, value, context));
        return "ForAnyValue:".equals(operator.group("set"))
                ? asked.get().stream().anyMatch(test)
                : asked.get().stream().allMatch(test);
    }

    private static boolean isSame(String test, String wanted, String value, Map<String, List<String>> context) {
        return test.startsWith("String") && test.endsWith("Equals")
                ? ResourcePattern.substituted(wanted, context)
                        .filter(value::equals)
                        .isPresent()
                : ResourcePattern.matches(wanted, value, context);
    }
}
