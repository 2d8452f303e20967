package dev.jampx.conformance.javaclient;

import dev.jampx.client.model.Blocking;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations of generated classes, and which of them have been called. */
final class DrivenMethods {

    private final Set<Method> all = new LinkedHashSet<>();
    private final Set<Method> driven = new LinkedHashSet<>();

    /** All operations of {@code type} are to be called. */
    void expect(Class<?> type) {
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .forEach(all::add);
    }

    /** Whether {@code target} has an operation. */
    boolean has(Object target, String name) {
        return Arrays.stream(target.getClass().getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    /**
     * Calls an operation.
     *
     * @param options what it may be given besides; null for the method that takes none
     */
    @Nullable
    Object call(Object target, String name, @Nullable Consumer<Object> options, @Nullable Object... required) {
        Method method = find(target, name, options != null, required.length);
        driven.add(method);
        List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(required));
        if (options != null) {
            arguments.add(options);
        }
        return Reflection.callOrNull(method, target, arguments.toArray());
    }

    /** Calls the four forms of an operation that takes the same: waiting or not, with options or without. */
    List<@Nullable Object> callAll(Object target, String name, Consumer<Object> options, @Nullable Object... required) {
        List<@Nullable Object> results = new ArrayList<>();
        results.add(call(target, name, null, required));
        results.add(call(target, name, options, required));
        results.add(join(call(target, name + "Async", null, required)));
        results.add(join(call(target, name + "Async", options, required)));
        return results;
    }

    static @Nullable Object join(@Nullable Object call) {
        return Blocking.await((CompletableFuture<?>) call);
    }

    static Method find(Object target, String name, boolean options, int required) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == required + (options ? 1 : 0))
                .filter(method -> options == endsWithOptions(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        target.getClass() + " has no " + name + " with " + required + (options ? " and options" : "")));
    }

    private static boolean endsWithOptions(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length > 0 && parameters[parameters.length - 1] == Consumer.class;
    }

    int count() {
        return driven.size();
    }

    /** The operations that have not been called. */
    List<String> left() {
        return all.stream()
                .filter(method -> !driven.contains(method))
                .map(Method::toString)
                .toList();
    }
}
