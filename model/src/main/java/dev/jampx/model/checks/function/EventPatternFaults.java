package dev.jampx.model.checks.function;

import dev.jampx.model.EventPattern;
import dev.jampx.model.checks.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Lambda does not understand of a pattern of events. */
final class EventPatternFaults {

    private static final String EITHER = "$or";
    private static final Set<String> COMPARISONS = Set.of("=", "<", "<=", ">", ">=");

    private EventPatternFaults() {}

    /** The first fault, as the end of a sentence. */
    static Optional<String> first(EventPattern pattern) {
        return pattern.document().isEmpty() ? Optional.of("it is empty") : inObject(pattern.document());
    }

    private static Optional<String> inObject(Map<?, ?> object) {
        return object.entrySet().stream()
                .flatMap(entry -> inField(String.valueOf(entry.getKey()), entry.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> inField(String field, @Nullable Object value) {
        if (field.equals(EITHER)) {
            return inAlternatives(value);
        }
        if (value instanceof Map<?, ?> object) {
            return object.isEmpty() ? Optional.of(Names.quoted(field) + " is empty") : inObject(object);
        }
        if (!(value instanceof List<?> rules)) {
            return Optional.of(Names.quoted(field) + " is neither a map nor a list of values");
        }
        return rules.isEmpty()
                ? Optional.of(Names.quoted(field) + " is an empty list")
                : rules.stream().flatMap(rule -> inRule(field, rule).stream()).findFirst();
    }

    private static Optional<String> inAlternatives(@Nullable Object value) {
        if (!(value instanceof List<?> alternatives)
                || alternatives.size() < 2
                || !alternatives.stream().allMatch(each -> each instanceof Map<?, ?>)) {
            return Optional.of("\"$or\" is no list of two maps or more");
        }
        return alternatives.stream()
                .flatMap(each -> inObject((Map<?, ?>) each).stream())
                .findFirst();
    }

    private static Optional<String> inRule(String field, @Nullable Object rule) {
        if (rule instanceof Map<?, ?> operators) {
            Map.Entry<?, ?> only =
                    operators.size() == 1 ? operators.entrySet().iterator().next() : null;
            return only == null
                    ? Optional.of("a rule of " + Names.quoted(field) + " has not one operator but " + operators.size())
                    : inOperator(String.valueOf(only.getKey()), only.getValue());
        }
        return rule == null || isScalar(rule) || rule instanceof Boolean
                ? Optional.empty()
                : Optional.of(Names.quoted(field) + " has a rule that is no text, number, truth value, null or map");
    }

    private static Optional<String> inOperator(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "prefix", "suffix", "equals-ignore-case" ->
                operand instanceof String
                        ? Optional.empty()
                        : Optional.of("the operand of " + Names.quoted(operator) + " is no text");
            case "exists" ->
                operand instanceof Boolean
                        ? Optional.empty()
                        : Optional.of("the operand of \"exists\" is neither true nor false");
            case "anything-but" ->
                isScalar(operand)
                                || operand instanceof List<?> list
                                        && !list.isEmpty()
                                        && list.stream().allMatch(EventPatternFaults::isScalar)
                        ? Optional.empty()
                        : Optional.of("the operand of \"anything-but\" is no text, number or list of them");
            case "numeric" ->
                isRange(operand)
                        ? Optional.empty()
                        : Optional.of(
                                "the operand of \"numeric\" is no list of a comparison and a number, once or twice");
            default -> Optional.of("it has the operator " + Names.quoted(operator));
        };
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String || value instanceof Number;
    }

    private static boolean isRange(@Nullable Object operand) {
        return operand instanceof List<?> list
                && (list.size() == 2 || list.size() == 4)
                && Stream.iterate(0, index -> index < list.size(), index -> index + 2)
                        .allMatch(index ->
                                COMPARISONS.contains(list.get(index)) && list.get(index + 1) instanceof Number);
    }
}
