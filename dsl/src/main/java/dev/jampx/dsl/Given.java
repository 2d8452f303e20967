package dev.jampx.dsl;

import dev.jampx.model.diagnostics.InvalidDefinitionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Refuses null where the grammar needs a value, at once, since nothing sensible can be declared with it. */
final class Given {

    private Given() {}

    static <T> T value(String call, @Nullable T value) {
        if (value == null) {
            throw new InvalidDefinitionException(List.of(DslProblems.nullArgument(call, Site.ofCaller())));
        }
        return value;
    }

    /** A name that need not be given; as in Amplify, an empty text stands for none. */
    static Optional<String> name(String call, @Nullable String name) {
        return Optional.of(value(call, name)).filter(given -> !given.isEmpty());
    }

    /** The elements of a list or of variable arguments, none of them null. */
    static <T> List<T> elements(String call, T @Nullable [] values) {
        return elements(call, Arrays.asList(value(call, values)));
    }

    static <T> List<T> elements(String call, @Nullable Iterable<? extends @Nullable T> values) {
        List<T> given = new ArrayList<>();
        for (T element : value(call, values)) {
            given.add(value(call, element));
        }
        return List.copyOf(given);
    }

    /** What the user's lambda makes of {@code start}. */
    static <T> T result(String call, @Nullable UnaryOperator<T> choice, T start) {
        return value(call, value(call, choice).apply(start));
    }

    /** The list that the user's lambda makes with {@code terms}. */
    static <A, T> List<T> results(String call, @Nullable Function<A, List<? extends T>> rules, A terms) {
        return elements(call, value(call, rules).apply(terms));
    }
}
