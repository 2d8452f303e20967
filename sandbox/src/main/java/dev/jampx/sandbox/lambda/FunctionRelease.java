package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The functions of a backend together with their code.
 *
 * @param functions the functions
 * @param classPath the class path of their processes; its first folder is their task root and working directory
 * @param endpoint where the functions' AWS SDKs send their calls: the sandbox
 * @param grantedEnvironment by the function's name, the environment variables that its grants add, such as {@code
 *     AMPLIFY_DATA_GRAPHQL_ENDPOINT}; they give way to variables that the function declares itself
 */
public record FunctionRelease(
        List<Function> functions,
        List<Path> classPath,
        URI endpoint,
        Map<String, Map<String, String>> grantedEnvironment) {

    public FunctionRelease {
        functions = List.copyOf(functions);
        classPath = List.copyOf(classPath);
        grantedEnvironment = Map.copyOf(grantedEnvironment);
    }
}
