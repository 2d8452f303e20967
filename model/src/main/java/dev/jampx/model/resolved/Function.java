package dev.jampx.model.resolved;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A function with every setting filled in.
 *
 * @param name the function's name
 * @param handlerClass the binary name of the Lambda handler class, or {@link #NODE_HANDLER} if there is an entry
 * @param entry the file of JavaScript that Lambda runs instead of a class, relative to the source file of the definition
 * @param timeoutSeconds how long an invocation may take, in seconds, from 1 to 900
 * @param memoryMegabytes how much memory it gets, in MB, from 128 to 10240
 * @param environment environment variables by name
 */
public record Function(
        String name,
        String handlerClass,
        Optional<String> entry,
        int timeoutSeconds,
        int memoryMegabytes,
        Map<String, String> environment) {

    /** What Lambda calls of a file of JavaScript: its export {@code handler}. */
    public static final String NODE_HANDLER = "index.handler";

    public Function {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /** A function whose code is a class. */
    public Function(
            String name,
            String handlerClass,
            int timeoutSeconds,
            int memoryMegabytes,
            Map<String, String> environment) {
        this(name, handlerClass, Optional.empty(), timeoutSeconds, memoryMegabytes, environment);
    }
}
