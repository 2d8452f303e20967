package dev.jampx.sandbox.realtime.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the filters that resolvers set, within the limits that AppSync has. */
public final class FilterReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALTERNATIVES = 10;
    private static final int FIELDS = 5;
    private static final int DEPTH = 5;
    private static final int NAME_LIMIT = 256;

    private FilterReader() {}

    /**
     * The filter in {@code argument}, the argument of {@code extensions.setSubscriptionFilter} or {@code
     * setSubscriptionInvalidationFilter}.
     *
     * @throws InvalidFilterException if it is none, or beyond AppSync's limits
     */
    public static SubscriptionFilter read(JsonNode argument) {
        JsonNode group = argument.path("filterGroup");
        if (!group.isArray()) {
            throw new InvalidFilterException("filterGroup must be a list");
        }
        List<List<Condition>> alternatives = new ArrayList<>();
        int counted = 0;
        for (JsonNode element : group) {
            List<Condition> conditions = conditions(element.path("filters"));
            counted += conditions.stream().mapToInt(FilterReader::weight).reduce(1, FilterReader::product);
            alternatives.add(conditions);
        }
        if (counted > ALTERNATIVES) {
            throw new InvalidFilterException("filterGroup can have at most " + ALTERNATIVES
                    + " filters, each value of the operator in counted as one");
        }
        return new SubscriptionFilter(alternatives);
    }

    // AppSync takes "in" apart into one alternative for each value.
    private static int weight(Condition condition) {
        return condition.operator() == Operator.IN ? ((Collection<?>) condition.operand()).size() : 1;
    }

    private static int product(int left, int right) {
        return Math.min(left * right, ALTERNATIVES + 1);
    }

    private static List<Condition> conditions(JsonNode filters) {
        // An alternative that asks nothing would open the filter to every event.
        if (!filters.isArray() || filters.isEmpty()) {
            throw new InvalidFilterException("filters must be a list of at least one condition");
        }
        List<Condition> conditions = new ArrayList<>();
        filters.forEach(filter -> conditions.add(condition(filter)));
        if (conditions.stream().map(Condition::path).distinct().count() > FIELDS) {
            throw new InvalidFilterException("filters can name at most " + FIELDS + " fields");
        }
        return conditions;
    }

    private static Condition condition(JsonNode filter) {
        String word = filter.path("operator").asText();
        Operator operator =
                Operator.of(word).orElseThrow(() -> new InvalidFilterException("unknown operator \"" + word + "\""));
        Object operand = JSON.convertValue(filter.path("value"), Object.class);
        if (operand == null || !operator.operands().accept(operand)) {
            throw new InvalidFilterException("the value of " + operator.word() + " must be "
                    + operator.operands().description());
        }
        return new Condition(path(filter.path("fieldName")), operator, operand);
    }

    private static List<String> path(JsonNode fieldName) {
        String name = fieldName.textValue();
        if (name == null || name.isEmpty() || name.length() > NAME_LIMIT) {
            throw new InvalidFilterException("fieldName must be the name of a field");
        }
        List<String> path = List.of(name.split("\\.", -1));
        if (path.size() > DEPTH) {
            throw new InvalidFilterException("fieldName can lead at most " + DEPTH + " levels deep");
        }
        return path;
    }
}
