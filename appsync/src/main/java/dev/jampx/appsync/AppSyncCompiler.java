package dev.jampx.appsync;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.resolver.AccessNotes;
import dev.jampx.appsync.resolver.ResolverCompiler;
import dev.jampx.appsync.schema.SchemaCompiler;
import dev.jampx.model.ResourceOperation;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolved.Data;
import java.util.List;

/** Makes the compiled API of a resolved definition. Equal definitions give equal APIs, to the byte. */
public final class AppSyncCompiler {

    private AppSyncCompiler() {}

    /**
     * The compiled API of {@code data}, a definition that has passed every check.
     *
     * @param sources finds the files of resolver code that operations name
     * @param site where {@code defineData} was called
     * @throws InvalidDefinitionException if the API is larger than AppSync takes
     */
    public static CompiledApi compile(Data data, HandlerSources sources, SourceLocation site) {
        CompiledApi api = compile(data, sources);
        SchemaSize.problem(api, site).ifPresent(problem -> {
            throw new InvalidDefinitionException(List.of(problem));
        });
        return api;
    }

    /**
     * The compiled API of {@code data}, a definition that has passed every check, of any size.
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
                access(data),
                AccessNotes.of(data));
    }

    /** The compiled API of {@code data}, a definition of any size that has passed every check and names no file of resolver code. */
    public static CompiledApi compile(Data data) {
        return compile(data, HandlerSources.NONE);
    }

    private static Access access(Data data) {
        List<Access.FunctionGrant> grants = data.grants().stream()
                .map(grant -> new Access.FunctionGrant(
                        grant.function(),
                        grant.operations().stream()
                                .map(ResourceOperation::rootType)
                                .toList()))
                .toList();
        return new Access(data.authorizationModes(), grants, ApiAccess.of(data).identityPoolPermissions());
    }
}
