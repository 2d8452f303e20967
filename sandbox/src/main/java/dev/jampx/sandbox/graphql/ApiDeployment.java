package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Resolver;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.resolver.DataSourceCall;
import dev.jampx.sandbox.resolver.ResolverCode;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import dev.jampx.sandbox.resolver.UnitResolver;
import dev.jampx.sandbox.resolver.dynamodb.DynamoDbDataSource;
import dev.jampx.sandbox.resolver.dynamodb.PageTokens;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** Makes compiled APIs ready to run: resolvers checked and loaded, data sources connected, schema executable. */
public final class ApiDeployment {

    private final ResolverRuntime runtime;
    private final DynamoDbCalls dynamoDb;
    private final UnaryOperator<String> physicalNames;
    private final PageTokens tokens;
    private final Permissions permissions;
    private final Executor executor;

    /**
     * @param runtime runs the resolvers
     * @param dynamoDb holds the tables
     * @param physicalNames from a table's name in the API to its name in DynamoDB; names it does not know come back as
     *     they are
     * @param tokens seals page tokens
     * @param permissions what functions may call
     * @param executor runs the fields of a query side by side; its threads are in use while a resolver runs, so it should
     *     have as many as the runtime has contexts
     */
    public ApiDeployment(
            ResolverRuntime runtime,
            DynamoDbCalls dynamoDb,
            UnaryOperator<String> physicalNames,
            PageTokens tokens,
            Permissions permissions,
            Executor executor) {
        this.runtime = runtime;
        this.dynamoDb = dynamoDb;
        this.physicalNames = physicalNames;
        this.tokens = tokens;
        this.permissions = permissions;
        this.executor = executor;
    }

    ServedApi prepare(CompiledApi api) {
        Map<String, DataSourceCall> dataSources = new LinkedHashMap<>();
        for (DataSource dataSource : api.dataSources()) {
            dataSources.put(dataSource.name(), dataSource.accept(new Connection()));
        }
        Map<FieldCoordinates, DataFetcher<?>> resolvers = new LinkedHashMap<>();
        for (Resolver resolver : api.resolvers()) {
            DataSourceCall dataSource = dataSources.get(resolver.dataSource());
            if (dataSource == null) {
                throw new IllegalArgumentException("the resolver of " + resolver.typeName() + "." + resolver.fieldName()
                        + " has the unknown data source " + resolver.dataSource());
            }
            ResolverCode code =
                    runtime.compile(resolver.typeName() + "." + resolver.fieldName() + ".js", resolver.code());
            resolvers.put(
                    FieldCoordinates.coordinates(resolver.typeName(), resolver.fieldName()),
                    new ResolverFetcher(new UnitResolver(runtime, code, dataSource), executor));
        }
        return new ServedApi(
                api.access(), new SchemaAssembly(api.access(), permissions, resolvers).assemble(api.sdl()));
    }

    /** One case per kind of data source. */
    private final class Connection implements DataSource.Visitor<DataSourceCall> {

        @Override
        public DataSourceCall dynamoDb(DataSource.DynamoDb source) {
            return new DynamoDbDataSource(dynamoDb, physicalNames.apply(source.table()), physicalNames, tokens);
        }
    }
}
