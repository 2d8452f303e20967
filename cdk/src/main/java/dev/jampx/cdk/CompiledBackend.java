package dev.jampx.cdk;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import java.util.Optional;

/**
 * A backend that has passed every check, and its API as the sandbox runs it.
 *
 * @param backend the resolved backend
 * @param api the compiled API, if the backend has data
 * @param modelIntrospection what functions that call the API are told of the models, as JSON, if they are
 * @param modelSchema the schema in Amplify's SDL with directives, which Amplify's tools read from a deployed stack, if they are to
 */
public record CompiledBackend(
        Backend backend, Optional<CompiledApi> api, Optional<String> modelIntrospection, Optional<String> modelSchema) {

    /** A backend whose functions are told nothing of the models. */
    public CompiledBackend(Backend backend, Optional<CompiledApi> api) {
        this(backend, api, Optional.empty(), Optional.empty());
    }

    /**
     * Compiles what was written.
     *
     * <pre>{@code
     * CompiledBackend.of(defineBackend(AuthResource.AUTH, DataResource.DATA).declared(), HandlerSources.NONE)
     * }</pre>
     *
     * @param declared the definition
     * @param sources finds the files of resolver code that operations name
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException with everything that is wrong with the definition
     */
    public static CompiledBackend of(DeclaredBackend declared, HandlerSources sources) {
        Backend backend = Resolution.of(declared);
        return new CompiledBackend(
                backend,
                backend.data()
                        .map(data -> AppSyncCompiler.compile(
                                data, sources, declared.data().get(0).site())));
    }
}
