package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Resolver;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.resolver.AddedDataSource;
import dev.jampx.sandbox.resolver.DataSourceCall;
import dev.jampx.sandbox.resolver.FieldResolver;
import dev.jampx.sandbox.resolver.ForeignDataSource;
import dev.jampx.sandbox.resolver.LambdaDataSource;
import dev.jampx.sandbox.resolver.NamedDataSource;
import dev.jampx.sandbox.resolver.NoDataSource;
import dev.jampx.sandbox.resolver.ResolverRuntime;
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
    private final Proofs proofs;
    private final FunctionCalls functions;
    private final DeployedIdentity identity;
    private final Executor executor;
    private final Executor slowExecutor;
    private KnownCode code;

    /**
     * @param runtime runs the resolvers
     * @param dynamoDb holds the tables
     * @param physicalNames from a table's name in the API to its name in DynamoDB; names it does not know come back as
     *     they are
     * @param tokens seals page tokens
     * @param proofs tells who calls
     * @param functions runs functions
     * @param identity what AWS would have given the API
     * @param executor runs the fields of a query side by side; its threads are in use while a resolver runs, so it should
     *     have as many as the runtime has contexts
     * @param slowExecutor runs the fields that call functions, which may call this API in turn: it must not run out of threads
     */
    public ApiDeployment(
            ResolverRuntime runtime,
            DynamoDbCalls dynamoDb,
            UnaryOperator<String> physicalNames,
            PageTokens tokens,
            Proofs proofs,
            FunctionCalls functions,
            DeployedIdentity identity,
            Executor executor,
            Executor slowExecutor) {
        this.runtime = runtime;
        this.code = KnownCode.none(runtime);
        this.dynamoDb = dynamoDb;
        this.physicalNames = physicalNames;
        this.tokens = tokens;
        this.proofs = proofs;
        this.functions = functions;
        this.identity = identity;
        this.executor = executor;
        this.slowExecutor = slowExecutor;
    }

    // One deployment goes on at a time.
    ServedApi prepare(CompiledApi api, Map<String, AddedDataSource> added) {
        Connection connection = new Connection(added);
        Map<String, DataSourceCall> dataSources = new LinkedHashMap<>();
        for (DataSource dataSource : api.dataSources()) {
            dataSources.put(
                    dataSource.name(),
                    new NamedDataSource(
                            dataSource.name(),
                            dataSource.accept(new DataSourceTarget()),
                            dataSource.accept(connection)));
        }
        KnownCode known = code.next();
        ResolverLoading loading = new ResolverLoading(runtime, known, identity.values(), dataSources);
        Map<FieldCoordinates, DataFetcher<?>> resolvers = new LinkedHashMap<>();
        for (Resolver resolver : api.resolvers()) {
            resolvers.put(
                    FieldCoordinates.coordinates(resolver.typeName(), resolver.fieldName()),
                    fetcher(resolver, resolver.accept(loading)));
        }
        ServedApi ready = new ServedApi(
                AuthenticationModes.of(api.access(), proofs, functions, identity),
                new SchemaAssembly(api.access(), resolvers).assemble(api.sdl()),
                resolvers.values().stream()
                        .filter(BatchingFetcher.class::isInstance)
                        .map(BatchingFetcher.class::cast)
                        .toList(),
                api.accessNotes());
        code = known;
        return ready;
    }

    private DataFetcher<?> fetcher(Resolver resolver, FieldResolver loaded) {
        Executor threads = loaded.isSlow() ? slowExecutor : executor;
        return loaded.batches()
                ? new BatchingFetcher(resolver.typeName() + "." + resolver.fieldName(), loaded, threads)
                : new ResolverFetcher(loaded, threads);
    }

    /** One case per kind of data source. */
    private final class Connection implements DataSource.Visitor<DataSourceCall> {

        private final Map<String, AddedDataSource> added;

        private Connection(Map<String, AddedDataSource> added) {
            this.added = added;
        }

        @Override
        public DataSourceCall dynamoDb(DataSource.DynamoDb source) {
            return new DynamoDbDataSource(dynamoDb, physicalNames.apply(source.table()), physicalNames, tokens);
        }

        @Override
        public DataSourceCall lambda(DataSource.Lambda source) {
            return new LambdaDataSource(functions, source.function(), source.ofBackend());
        }

        @Override
        public DataSourceCall none(DataSource.None source) {
            return new NoDataSource();
        }

        @Override
        public DataSourceCall foreign(DataSource.Foreign source) {
            AddedDataSource known = added.get(source.name());
            return known == null
                    ? new ForeignDataSource(
                            source.name(),
                            "the definition does not say what it is, and no class under amplify/aws adds it")
                    : known.accept(new AddedConnection(source.name()));
        }
    }
}
