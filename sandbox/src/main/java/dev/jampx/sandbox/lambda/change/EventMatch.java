package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds out whether an event looks as a pattern of Lambda's event filters says. The pattern is one that Lambda understands. */
final class EventMatch {

    private EventMatch() {}

    /** Every field of {@code pattern} must match. What the event does not have is missing at every depth. */
    static boolean matches(Map<?, ?> pattern, JsonNode event) {
        return pattern.entrySet().stream().allMatch(field -> matches(field, event));
    }

    private static boolean matches(Map.Entry<?, ?> field, JsonNode event) {
        String name = String.valueOf(field.getKey());
        if (name.equals("$or")) {
            return ((List<?>) field.getValue()).stream().anyMatch(each -> matches((Map<?, ?>) each, event));
        }
        JsonNode value = event.path(name);
        if (field.getValue() instanceof Map<?, ?> inner) {
            return value.isArray()
                    ? StreamSupport.stream(value.spliterator(), false).anyMatch(each -> matches(inner, each))
                    : matches(inner, value);
        }
        return matchesLeaf((List<?>) field.getValue(), value);
    }

    /** Rules are about values; an object is none, and of a list one must do. */
    private static boolean matchesLeaf(List<?> rules, JsonNode value) {
        if (value.isArray() && !value.isEmpty()) {
            return StreamSupport.stream(value.spliterator(), false).anyMatch(each -> matchesLeaf(rules, each));
        }
        JsonNode leaf = value.isContainerNode() ? MissingNode.getInstance() : value;
        return rules.stream().anyMatch(rule -> holds(rule, leaf));
    }

    private static boolean holds(@Nullable Object rule, JsonNode value) {
        if (rule instanceof Map<?, ?> operators) {
            Map.Entry<?, ?> operator = operators.entrySet().iterator().next();
            return holds(String.valueOf(operator.getKey()), operator.getValue(), value);
        }
        return equal(rule, value);
    }

    private static boolean holds(String operator, Object operand, JsonNode value) {
        return switch (operator) {
            case "exists" -> operand.equals(!value.isMissingNode());
            case "prefix" -> value.isTextual() && value.asText().startsWith((String) operand);
            case "suffix" -> value.isTextual() && value.asText().endsWith((String) operand);
            case "equals-ignore-case" ->
                value.isTextual()
                        && value.asText().toLowerCase(Locale.ROOT).equals(((String) operand).toLowerCase(Locale.ROOT));
            case "anything-but" -> {
                List<?> unwanted = operand instanceof List<?> list ? list : List.of(operand);
                yield !value.isMissingNode() && unwanted.stream().noneMatch(each -> equal(each, value));
            }
            case "numeric" -> value.isNumber() && isWithin((List<?>) operand, value.decimalValue());
            default -> throw new IllegalArgumentException("no operator: " + operator);
        };
    }

    private static boolean equal(@Nullable Object wanted, JsonNode value) {
        if (wanted == null) {
            return value.isNull();
        }
        if (wanted instanceof Number number) {
            return value.isNumber() && value.decimalValue().compareTo(decimal(number)) == 0;
        }
        return wanted instanceof Boolean truth
                ? value.isBoolean() && value.asBoolean() == truth
                : value.isTextual() && value.asText().equals(wanted);
    }

    private static boolean isWithin(List<?> range, BigDecimal value) {
        for (int index = 0; index < range.size(); index += 2) {
            int order = value.compareTo(decimal((Number) range.get(index + 1)));
            boolean holds =
                    switch ((String) range.get(index)) {
                        case "=" -> order == 0;
                        case "<" -> order < 0;
                        case "<=" -> order <= 0;
                        case ">" -> order > 0;
                        default -> order >= 0;
                    };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
