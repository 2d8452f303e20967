package dev.jampx.model.resolved;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A function with every setting filled in.
 *
 * @param name the function's name
 * @param handlerClass the binary name of the Lambda handler class
 * @param timeoutSeconds how long an invocation may take, in seconds, from 1 to 900
 * @param memoryMegabytes how much memory it gets, in MB, from 128 to 10240
 * @param environment environment variables by name
 */
public record Function(
        String name, String handlerClass, int timeoutSeconds, int memoryMegabytes, Map<String, String> environment) {

    public Function {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}
