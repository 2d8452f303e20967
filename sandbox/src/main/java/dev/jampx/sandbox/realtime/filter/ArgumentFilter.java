package dev.jampx.sandbox.realtime.filter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filter that a subscription's arguments are where its resolver sets none: a field called like an argument must equal it. An argument given as
 * null asks for null, one left out for nothing.
 *
 * @param arguments the arguments that were given and that are called like fields
 */
public record ArgumentFilter(Map<String, @Nullable Object> arguments) implements EventFilter {

    public ArgumentFilter {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    @Override
    public boolean matches(@Nullable Object payload) {
        return arguments.entrySet().stream()
                .allMatch(argument -> Values.equal(field(payload, argument.getKey()), argument.getValue()));
    }

    private static @Nullable Object field(@Nullable Object payload, String name) {
        return payload instanceof Map<?, ?> fields ? fields.get(name) : null;
    }
}
