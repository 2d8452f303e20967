package dev.jampx.cdk.function.startup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the shell commands that set a function's variables to what the Parameter Store holds. Amplify's variable {@code
 * AMPLIFY_SSM_ENV_CONFIG} says which: {@code {"NAME": {"path": "/...", "sharedPath": "/..."}}}, where the second path is asked for what
 * the first does not have.
 */
public final class ParameterEnvironment {

    /** The class files of this program. */
    public static final List<String> CLASSES = List.of(
            "JsonReader.class",
            "ParameterEnvironment.class",
            "ParameterStore.class",
            "RequestSignature.class",
            "StartupException.class");

    private ParameterEnvironment() {}

    /**
     * Writes the commands to the standard output, or why there are none to the standard error.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try {
            String commands = commands(System.getenv());
            PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            output.print(commands);
            output.flush();
        } catch (StartupException | IOException e) {
            System.err.println("jampx: the function cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static String commands(Map<String, String> variables) throws IOException {
        Object config = JsonReader.read(variables.getOrDefault("AMPLIFY_SSM_ENV_CONFIG", "{}"));
        Map<String, String> paths = paths(config, "path");
        Map<String, String> sharedPaths = paths(config, "sharedPath");
        ParameterStore store = ParameterStore.of(variables);
        Map<String, String> found = new LinkedHashMap<>(store.values(List.copyOf(paths.values())));
        List<String> fallbacks = new ArrayList<>();
        paths.forEach((variable, path) -> {
            if (!found.containsKey(path) && sharedPaths.containsKey(variable)) {
                fallbacks.add(sharedPaths.get(variable));
            }
        });
        found.putAll(store.values(fallbacks));
        StringBuilder commands = new StringBuilder();
        for (Map.Entry<String, String> entry : paths.entrySet()) {
            String shared = sharedPaths.get(entry.getKey());
            String value = found.getOrDefault(entry.getValue(), shared == null ? null : found.get(shared));
            if (value == null) {
                throw new StartupException("its variable " + entry.getKey()
                        + " is to have the value of the parameter " + entry.getValue()
                        + (shared == null ? "" : " or " + shared) + ", which does not exist");
            }
            commands.append("export ").append(entry.getKey()).append('=');
            commands.append('\'').append(value.replace("'", "'\\''")).append("'\n");
        }
        return commands.toString();
    }

    private static Map<String, String> paths(Object config, String kind) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : JsonReader.object(config).entrySet()) {
            Object path = JsonReader.object(entry.getValue()).get(kind);
            // What the shell would not take for a variable must not come to the shell.
            if (!entry.getKey().matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new StartupException("AMPLIFY_SSM_ENV_CONFIG names a variable that cannot be one");
            }
            if (path instanceof String text) {
                paths.put(entry.getKey(), text);
            }
        }
        return paths;
    }
}
