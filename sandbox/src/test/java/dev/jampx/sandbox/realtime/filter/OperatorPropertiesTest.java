package dev.jampx.sandbox.realtime.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Filters against a model that is as plain as AppSync's description of them. */
class OperatorPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A filter and an event, and the same values on both sides often enough to be equal. */
    record Case(List<List<Plain>> alternatives, Map<String, @Nullable Object> event) {}

    /** A condition as it is written. */
    record Plain(String field, String operator, Object value) {}

    @Property(tries = 5_000)
    void filtersLetThroughWhatTheModelDoes(@ForAll("cases") Case given) {
        SubscriptionFilter filter = FilterReader.read(written(given.alternatives()));

        assertThat(filter.matches(given.event()))
                .as("%s on %s", given.alternatives(), given.event())
                .isEqualTo(expected(given));
    }

    private static JsonNode written(List<List<Plain>> alternatives) {
        ObjectNode argument = JSON.createObjectNode();
        ArrayNode group = argument.putArray("filterGroup");
        for (List<Plain> conditions : alternatives) {
            ArrayNode filters = group.addObject().putArray("filters");
            for (Plain condition : conditions) {
                filters.addObject()
                        .put("fieldName", condition.field())
                        .put("operator", condition.operator())
                        .set("value", JSON.valueToTree(condition.value()));
            }
        }
        return argument;
    }

    private static boolean expected(Case given) {
        if (given.alternatives().isEmpty()) {
            return true;
        }
        for (List<Plain> conditions : given.alternatives()) {
            boolean all = true;
            for (Plain condition : conditions) {
                all &= expected(condition, given.event().get(condition.field()));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean expected(Plain condition, @Nullable Object field) {
        Object value = condition.value();
        switch (condition.operator()) {
            case "eq":
                return same(field, value);
            case "ne":
                return !same(field, value);
            case "lt":
                return comparable(field, value) && compare(field, value) < 0;
            case "le":
                return comparable(field, value) && compare(field, value) <= 0;
            case "gt":
                return comparable(field, value) && compare(field, value) > 0;
            case "ge":
                return comparable(field, value) && compare(field, value) >= 0;
            case "contains":
                return has(field, value);
            case "notContains":
                return !has(field, value);
            case "beginsWith":
                return field instanceof String && ((String) field).indexOf((String) value) == 0;
            case "in":
                return among(field, (List<?>) value);
            case "notIn":
                return !among(field, (List<?>) value);
            case "between":
                Object low = ((List<?>) value).get(0);
                Object high = ((List<?>) value).get(1);
                return comparable(field, low)
                        && comparable(field, high)
                        && compare(field, low) >= 0
                        && compare(field, high) <= 0;
            case "containsAny":
                for (Object one : (List<?>) value) {
                    if (has(field, one)) {
                        return true;
                    }
                }
                return false;
            default:
                throw new IllegalArgumentException(condition.operator());
        }
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
        }
        return left != null && right != null && left.getClass() == right.getClass() && left.equals(right);
    }

    private static boolean comparable(@Nullable Object left, Object right) {
        return left instanceof Number && right instanceof Number || left instanceof String && right instanceof String;
    }

    private static int compare(@Nullable Object left, Object right) {
        return left instanceof Number
                ? Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue())
                : String.valueOf(left).compareTo((String) right);
    }

    private static boolean has(@Nullable Object field, Object value) {
        if (field instanceof List) {
            return among(value, (List<?>) field);
        }
        return field instanceof String && value instanceof String
                ? ((String) field).indexOf((String) value) >= 0
                : same(field, value);
    }

    private static boolean among(@Nullable Object value, List<?> list) {
        for (Object one : list) {
            if (same(value, one)) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<List<Plain>>> alternatives =
                conditions().list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(2);
        return Combinators.combine(alternatives.filter(OperatorPropertiesTest::isWithinLimits), events())
                .as(Case::new);
    }

    private static boolean isWithinLimits(List<List<Plain>> alternatives) {
        int counted = 0;
        for (List<Plain> conditions : alternatives) {
            int product = 1;
            for (Plain condition : conditions) {
                product *= condition.operator().equals("in") ? ((List<?>) condition.value()).size() : 1;
            }
            counted += product;
        }
        return counted <= 10;
    }

    private static Arbitrary<Map<String, @Nullable Object>> events() {
        return Combinators.combine(fields(), fields(), fields()).as((one, two, three) -> {
            Map<String, @Nullable Object> event = new HashMap<>();
            event.put("one", one);
            event.put("two", two);
            if (three != null) {
                event.put("three", three);
            }
            return event;
        });
    }

    private static Arbitrary<@Nullable Object> fields() {
        return Arbitraries.oneOf(
                Arbitraries.just(null),
                ordered(),
                Arbitraries.of(true, false),
                ordered().list().ofMaxSize(3).map(ArrayList::new));
    }

    private static Arbitrary<Object> ordered() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 3).asGeneric(),
                Arbitraries.of(-1.5, 0.0, 1.0, 2.0, 2.5).asGeneric(),
                Arbitraries.of("", "a", "b", "ab", "abc", "A", "1", "true").asGeneric());
    }

    private static Arbitrary<Plain> conditions() {
        Arbitrary<String> field = Arbitraries.of("one", "two", "three");
        Map<String, Arbitrary<Object>> values = new LinkedHashMap<>();
        for (String operator : List.of("eq", "ne")) {
            values.put(
                    operator,
                    Arbitraries.oneOf(ordered(), Arbitraries.of(true, false).asGeneric()));
        }
        for (String operator : List.of("lt", "le", "gt", "ge", "contains", "notContains")) {
            values.put(operator, ordered());
        }
        values.put("beginsWith", Arbitraries.of("", "a", "ab", "b").asGeneric());
        for (String operator : List.of("in", "notIn")) {
            values.put(operator, ordered().list().ofMinSize(1).ofMaxSize(5).asGeneric());
        }
        values.put("between", ordered().list().ofSize(2).asGeneric());
        values.put("containsAny", ordered().list().ofMinSize(1).ofMaxSize(20).asGeneric());
        return Arbitraries.of(values.keySet()).flatMap(operator -> Combinators.combine(field, values.get(operator))
                .as((name, value) -> new Plain(name, operator, value)));
    }
}
