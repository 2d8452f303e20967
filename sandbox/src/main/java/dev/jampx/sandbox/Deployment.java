package dev.jampx.sandbox;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.resolver.AddedDataSource;
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
 * @param addedDataSources what the data sources are that the definition only names, as far as that is known
 */
public record Deployment(
        Backend backend,
        Optional<CompiledApi> api,
        Optional<Map<String, Object>> modelIntrospection,
        List<Path> functionClassPath,
        Map<String, AddedDataSource> addedDataSources) {

    public Deployment {
        functionClassPath = List.copyOf(functionClassPath);
        addedDataSources = Map.copyOf(addedDataSources);
    }

    /** A deployment to whose API nothing is added. */
    public Deployment(
            Backend backend,
            Optional<CompiledApi> api,
            Optional<Map<String, Object>> modelIntrospection,
            List<Path> functionClassPath) {
        this(backend, api, modelIntrospection, functionClassPath, Map.of());
    }

    /** The same, with other data sources added to the API. */
    public Deployment withAdded(Map<String, AddedDataSource> dataSources) {
        return new Deployment(backend, api, modelIntrospection, functionClassPath, dataSources);
    }
}
