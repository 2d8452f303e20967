package dev.jampx.appsync;

import dev.jampx.appsync.resolver.ResolverCompiler;
import dev.jampx.appsync.schema.SchemaCompiler;
import dev.jampx.model.ResourceOperation;
import dev.jampx.model.resolved.Data;
import java.util.List;

/** Makes the compiled API of a resolved definition. Equal definitions give equal APIs, to the byte. */
public final class AppSyncCompiler {

    private AppSyncCompiler() {}

    /**
     * The compiled API of {@code data}, a definition that has passed every check.
     *
     * @param sources finds the files of resolver code that operations name
     */
    public static CompiledApi compile(Data data, HandlerSources sources) {
        DataSources dataSources = new DataSources(data.models());
        List<Resolver> resolvers = ResolverCompiler.resolvers(data, dataSources, sources);
        return new CompiledApi(
                SchemaCompiler.sdl(data),
                resolvers,
                data.models().stream().map(TableCompiler::table).toList(),
                dataSources.all(),
                access(data));
    }

    /** The compiled API of {@code data}, a definition that has passed every check and names no file of resolver code. */
    public static CompiledApi compile(Data data) {
        return compile(data, entry -> {
            throw new IllegalArgumentException("nobody said where to find " + entry);
        });
    }

    private static Access access(Data data) {
        List<Access.FunctionGrant> grants = data.grants().stream()
                .map(grant -> new Access.FunctionGrant(
                        grant.function(),
                        grant.operations().stream()
                                .map(ResourceOperation::rootType)
                                .toList()))
                .toList();
        return new Access(
                data.defaultMode(),
                data.additionalModes(),
                grants,
                data.authorizationModes().apiKey(),
                data.authorizationModes().lambda());
    }
}
