package dev.jampx.model.resolved;

import dev.jampx.model.FunctionSettings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function with every setting filled in.
 *
 * @param name the function's name
 * @param code what it runs
 * @param settings what it gets from Lambda
 * @param environment environment variables by name
 * @param secrets the names of secrets by the environment variables that hold them
 * @param schedules when it is called
 * @param changes the models whose changes it is given
 */
public record Function(
        String name,
        Code code,
        FunctionSettings settings,
        Map<String, String> environment,
        Map<String, String> secrets,
        List<Schedule> schedules,
        List<ChangeSource> changes) {

    /** What Lambda calls of a file of JavaScript: its export {@code handler}. */
    public static final String NODE_HANDLER = "index.handler";

    public Function {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
        schedules = List.copyOf(schedules);
        changes = List.copyOf(changes);
    }

    /** A function that is given no changes. */
    public Function(
            String name,
            Code code,
            FunctionSettings settings,
            Map<String, String> environment,
            Map<String, String> secrets,
            List<Schedule> schedules) {
        this(name, code, settings, environment, secrets, schedules, List.of());
    }

    /** A function whose code is a class. */
    public Function(
            String name,
            String handlerClass,
            int timeoutSeconds,
            int memoryMegabytes,
            Map<String, String> environment) {
        this(
                name,
                new JavaClass(handlerClass),
                FunctionSettings.STANDARD.withTimeoutSeconds(timeoutSeconds).withMemoryMegabytes(memoryMegabytes),
                environment,
                Map.of(),
                List.of());
    }

    /** What Lambda calls: the binary name of a class, the export of a module, and the like. */
    public String handlerClass() {
        return code.handler();
    }

    /** The file of JavaScript or TypeScript that it runs, from the project's folder, if that is what it runs. */
    public Optional<String> entry() {
        return code instanceof NodeEntry node ? Optional.of(node.file()) : Optional.empty();
    }

    /** How long an invocation may take, in seconds, from 1 to 900. */
    public int timeoutSeconds() {
        return settings.timeoutSeconds();
    }

    /** How much memory it gets, in MB, from 128 to 10240. */
    public int memoryMegabytes() {
        return settings.memoryMegabytes();
    }

    /** What a function runs. */
    public sealed interface Code permits JavaClass, NodeEntry, Prepared {

        /** What Lambda calls. */
        String handler();
    }

    /**
     * A handler class.
     *
     * @param handler its binary name
     */
    public record JavaClass(String handler) implements Code {}

    /**
     * A file of JavaScript or TypeScript, which is bundled with what it imports.
     *
     * @param file the file, from the project's folder, with {@code /}
     */
    public record NodeEntry(String file) implements Code {

        @Override
        public String handler() {
            return NODE_HANDLER;
        }
    }

    /**
     * Code that was built by other means.
     *
     * @param path the folder, zip or jar file, from the project's folder, with {@code /}
     * @param runtime Lambda's name of the runtime
     * @param handler what Lambda calls
     */
    public record Prepared(String path, String runtime, String handler) implements Code {}
}
