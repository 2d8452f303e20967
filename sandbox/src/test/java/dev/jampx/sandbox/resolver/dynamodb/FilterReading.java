package dev.jampx.sandbox.resolver.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter read as it is written, against rows in memory: what the expression of a filter must come to. */
final class FilterReading {

    private FilterReading() {}

    static boolean matches(Map<?, ?> filter, Map<String, Object> row) {
        return filter.entrySet().stream().allMatch(entry -> switch ((String) entry.getKey()) {
            case "and" -> ((Collection<?>) entry.getValue()).stream().allMatch(part -> matches((Map<?, ?>) part, row));
            case "or" -> anyOf((Collection<?>) entry.getValue(), row);
            case "not" -> blank((Map<?, ?>) entry.getValue()) || !matches((Map<?, ?>) entry.getValue(), row);
            default -> holds((Map<?, ?>) entry.getValue(), row.get(entry.getKey()));
        });
    }

    /** A branch that asks for nothing does not count as one that holds. */
    private static boolean anyOf(Collection<?> parts, Map<String, Object> row) {
        List<Map<?, ?>> asking = parts.stream()
                .<Map<?, ?>>map(part -> (Map<?, ?>) part)
                .filter(part -> !blank(part))
                .toList();
        return asking.isEmpty() || asking.stream().anyMatch(part -> matches(part, row));
    }

    private static boolean blank(Map<?, ?> filter) {
        return filter.entrySet().stream().allMatch(entry -> switch ((String) entry.getKey()) {
            case "and", "or" -> ((Collection<?>) entry.getValue()).stream().allMatch(part -> blank((Map<?, ?>) part));
            case "not" -> blank((Map<?, ?>) entry.getValue());
            default -> ((Map<?, ?>) entry.getValue()).isEmpty();
        });
    }

    private static boolean holds(Map<?, ?> operators, @Nullable Object value) {
        return operators.entrySet().stream().allMatch(entry -> holds((String) entry.getKey(), entry.getValue(), value));
    }

    private static boolean holds(String operator, Object operand, @Nullable Object value) {
        return switch (operator) {
            case "eq" -> operand.equals(value);
            case "ne" -> !operand.equals(value);
            case "lt" -> comparable(operand, value) && compare(value, operand) < 0;
            case "le" -> comparable(operand, value) && compare(value, operand) <= 0;
            case "gt" -> comparable(operand, value) && compare(value, operand) > 0;
            case "ge" -> comparable(operand, value) && compare(value, operand) >= 0;
            case "between" ->
                holds("ge", ((List<?>) operand).get(0), value) && holds("le", ((List<?>) operand).get(1), value);
            case "in" -> value != null && ((List<?>) operand).contains(value);
            case "contains" -> contains(value, operand);
            case "notContains" -> !contains(value, operand);
            case "beginsWith" -> value instanceof String text && text.startsWith((String) operand);
            case "attributeExists" -> (value != null) == (boolean) operand;
            case "attributeType" -> operand.equals("string") ? value instanceof String : value instanceof List;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean contains(@Nullable Object value, Object operand) {
        return value instanceof String text && text.contains((String) operand)
                || value instanceof List<?> list && list.contains(operand);
    }

    private static boolean comparable(Object operand, @Nullable Object value) {
        return operand instanceof String && value instanceof String
                || operand instanceof Integer && value instanceof Integer;
    }

    private static int compare(@Nullable Object value, Object operand) {
        return value instanceof String text
                ? text.compareTo((String) operand)
                : Integer.compare((Integer) Objects.requireNonNull(value), (Integer) operand);
    }
}
