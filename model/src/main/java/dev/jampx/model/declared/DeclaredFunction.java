package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was written with {@code defineFunction}.
 *
 * @param name the function's name
 * @param handlerClass the binary name of the Lambda handler class, if one was given
 * @param entry the file of JavaScript whose {@code handler} Lambda calls, relative to the source file of {@code defineFunction}, if one was
 *     given; a function has either this or a handler class
 * @param timeoutSeconds how long an invocation may take, in seconds
 * @param memoryMegabytes how much memory the function gets, in MB
 * @param environment environment variables by name, in the order written
 * @param site where {@code defineFunction} was called
 */
public record DeclaredFunction(
        String name,
        Optional<String> handlerClass,
        Optional<String> entry,
        OptionalInt timeoutSeconds,
        OptionalInt memoryMegabytes,
        Map<String, String> environment,
        SourceLocation site) {

    public DeclaredFunction {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}
