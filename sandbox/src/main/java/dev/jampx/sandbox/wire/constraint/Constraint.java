package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * Something that values must keep to.
 *
 * @param demand what it is, in AWS's words
 * @param kept whether a value does
 */
record Constraint(String demand, Predicate<JsonNode> kept) {

    static Constraint atLeast(long least, String measure, ToLongFunction<JsonNode> size) {
        return new Constraint(
                "Member must have " + measure + " greater than or equal to " + least,
                value -> size.applyAsLong(value) >= least);
    }

    static Constraint atMost(long most, String measure, ToLongFunction<JsonNode> size) {
        return new Constraint(
                "Member must have " + measure + " less than or equal to " + most,
                value -> size.applyAsLong(value) <= most);
    }

    /**
     * A text matches a pattern as a whole.
     *
     * @param longest how long texts may be: one that is longer is refused anyway, and might keep a pattern that backtracks busy for
     *     hours
     */
    static Constraint pattern(String expression, long longest) {
        Pattern pattern = Pattern.compile(expression, Pattern.DOTALL);
        return new Constraint(
                "Member must satisfy regular expression pattern: " + expression,
                text -> text.asText().length() > longest
                        || pattern.matcher(text.asText()).matches());
    }

    static Constraint oneOf(List<String> values) {
        return new Constraint("Member must satisfy enum value set: " + values, text -> values.contains(text.asText()));
    }
}
