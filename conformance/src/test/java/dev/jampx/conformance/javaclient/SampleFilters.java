package dev.jampx.conformance.javaclient;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.model.Containment;
import dev.jampx.client.model.EnumListCondition;
import dev.jampx.client.model.Equality;
import dev.jampx.client.model.FieldCondition;
import dev.jampx.client.model.Presence;
import dev.jampx.client.model.WireValue;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Filters that a row passes, made by the generated classes. */
final class SampleFilters {

    private SampleFilters() {}

    /**
     * A filter by as many fields as can be compared, joined by {@code and}.
     *
     * @param type the generated filter
     * @param values the row's values by the names of fields; empty for fields that are not to be compared
     * @param most how many fields are compared at most
     */
    static Optional<WireValue> passedBy(Class<?> type, Function<String, Optional<Object>> values, int most) {
        List<Object> filters = new ArrayList<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> FieldCondition.class.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> comparison((FieldCondition<?>) Reflection.call(method, null), values)
                        .filter(filter -> filters.size() < most)
                        .ifPresent(filters::add));
        if (filters.isEmpty()) {
            return Optional.empty();
        }
        Optional<Method> and = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("and") && method.isVarArgs())
                .findFirst();
        return Optional.of(
                (WireValue) and.map(method -> joined(method, type, filters)).orElse(filters.get(0)));
    }

    private static Object joined(Method and, Class<?> type, List<Object> filters) {
        Object others = Array.newInstance(type, filters.size() - 1);
        for (int i = 1; i < filters.size(); i++) {
            Array.set(others, i - 1, filters.get(i));
        }
        return Reflection.call(and, filters.get(0), others);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object> comparison(FieldCondition<?> condition, Function<String, Optional<Object>> values) {
        Map<String, @Nullable Object> named =
                (Map<String, @Nullable Object>) ((WireValue) condition.with("eq", null)).toWire();
        Optional<Object> value = values.apply(named.keySet().iterator().next());
        if (value.isEmpty() || value.get() instanceof JsonNode) {
            return Optional.empty();
        }
        if (value.get() instanceof List<?> list) {
            if (condition instanceof Containment<?, ?> && !(condition instanceof Equality<?, ?>)
                    || condition instanceof EnumListCondition<?, ?>) {
                return list.get(0) instanceof JsonNode
                        ? Optional.empty()
                        : Optional.of(condition.with("contains", list.get(0)));
            }
            return condition instanceof Presence<?> presence
                    ? Optional.of(presence.attributeExists(true))
                    : Optional.empty();
        }
        return condition instanceof Equality<?, ?> ? Optional.of(condition.with("eq", value.get())) : Optional.empty();
    }
}
