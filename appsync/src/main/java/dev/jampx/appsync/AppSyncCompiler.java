package dev.jampx.appsync;

import dev.jampx.appsync.DataSource.DynamoDb;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.resolver.ResolverCompiler;
import dev.jampx.appsync.schema.SchemaCompiler;
import dev.jampx.model.ResourceOperation;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.List;

/** Makes the compiled API of a resolved definition. Equal definitions give equal APIs, to the byte. */
public final class AppSyncCompiler {

    private AppSyncCompiler() {}

    /**
     * The compiled API of {@code data}, a definition that has passed every check.
     *
     * @param site where {@code defineData} was called
     * @throws InvalidDefinitionException if the API is larger than AppSync takes
     */
    public static CompiledApi compile(Data data, SourceLocation site) {
        CompiledApi api = compile(data);
        SchemaSize.problem(api, site).ifPresent(problem -> {
            throw new InvalidDefinitionException(List.of(problem));
        });
        return api;
    }

    /** The compiled API of {@code data}, a definition that has passed every check, of any size. */
    public static CompiledApi compile(Data data) {
        return new CompiledApi(
                SchemaCompiler.sdl(data),
                ResolverCompiler.resolvers(data, AppSyncCompiler::dataSource),
                data.models().stream().map(TableCompiler::table).toList(),
                data.models().stream()
                        .<DataSource>map(model -> new DynamoDb(dataSource(model), model.name()))
                        .toList(),
                access(data));
    }

    /** Amplify's name for the data source of a model's table. */
    private static String dataSource(Model model) {
        return model.name() + "Table";
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
