package dev.jampx.sandbox;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.resolved.Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sandbox serves: a backend, its compiled API and the code of its functions.
 *
 * @param backend the resolved backend
 * @param api the compiled API, if the backend has data
 * @param modelIntrospection what {@code amplify_outputs.json} says of the models, as a JSON object, if there are any
 * @param functionClassPath the class path of the functions' processes: the project's classes, which are read while
 *     they are deployed and not later, then its libraries
 */
public record Deployment(
        Backend backend,
        Optional<CompiledApi> api,
        Optional<Map<String, Object>> modelIntrospection,
        List<Path> functionClassPath) {

    public Deployment {
        functionClassPath = List.copyOf(functionClassPath);
    }
}
