package dev.jampx.cdk.data;

import dev.jampx.appsync.authorization.IdentityPoolPermissions;
import dev.jampx.cdk.output.StackOutputs;
import dev.jampx.cdk.placement.Limits;
import dev.jampx.cdk.placement.NestedStacks;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.cdk.placement.Placer;
import dev.jampx.cdk.placement.Size;
import dev.jampx.model.AuthorizationMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.appsync.BaseDataSource;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.DynamoDbDataSource;
import software.amazon.awscdk.services.appsync.ElasticsearchDataSource;
import software.amazon.awscdk.services.appsync.EventBridgeDataSource;
import software.amazon.awscdk.services.appsync.ExtendedResolverProps;
import software.amazon.awscdk.services.appsync.HttpDataSource;
import software.amazon.awscdk.services.appsync.HttpDataSourceOptions;
import software.amazon.awscdk.services.appsync.LambdaDataSource;
import software.amazon.awscdk.services.appsync.NoneDataSource;
import software.amazon.awscdk.services.appsync.OpenSearchDataSource;
import software.amazon.awscdk.services.appsync.RdsDataSource;
import software.amazon.awscdk.services.appsync.Resolver;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.events.IEventBus;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.opensearchservice.IDomain;
import software.amazon.awscdk.services.rds.IDatabaseCluster;
import software.amazon.awscdk.services.rds.IServerlessCluster;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.constructs.Construct;

/**
 * The API of a backend on AWS: AppSync with its schema and modes, the tables, and the resolvers that the sandbox runs. It stands on its own in any CDK app.
 *
 * <pre>{@code
 * CompiledBackend backend = CompiledBackend.of(defineBackend(AUTH, DATA).declared(), HandlerSources.NONE);
 * AmplifyData data = new AmplifyData(this, "Data", AmplifyDataProps.builder(backend.api().orElseThrow()).userPool(pool).build());
 * data.resources().table("Todo").grantReadData(report);
 * }</pre>
 */
public final class AmplifyData extends Construct {

    private final AmplifyDataProps props;
    private final GraphqlApiResources api;
    private final Map<String, CfnDataSource> dataSources = new LinkedHashMap<>();
    private final Map<String, List<CfnResource>> waiting;
    private final AmplifyDataResources resources;
    private final Optional<Asset> modelSchema;

    /**
     * @throws IllegalArgumentException if {@code props} lack a user pool or a function that the API needs
     */
    public AmplifyData(Construct scope, String id, AmplifyDataProps props) {
        super(scope, id);
        this.props = props;
        this.api = new GraphqlApiResources(this, props);
        NestedStacks stacks = props.stacks().orElseGet(() -> new NestedStacks(this));
        Placement placement = props.placement().orElseGet(this::place);
        StackScopes scopes = new StackScopes(placement, stacks, this, api.schema());
        ModelTables tables = new ModelTables(scopes, props, api.apiId());
        OtherDataSources others = new OtherDataSources(scopes, props, api.apiId());
        Map<String, MadeDataSource> made = new LinkedHashMap<>(tables.dataSources());
        made.putAll(others.dataSources());
        made.forEach((name, dataSource) -> dataSources.put(name, dataSource.resource()));
        ResolverResources resolvers =
                new ResolverResources(scopes, ApiUnits.of(props.api(), placement), props, api, made);
        this.waiting = resolvers.waiting();
        this.modelSchema = props.modelSchema().map(schema -> TextAsset.create(this, "ModelSchema", "graphql", schema));
        IdentityPoolPolicies policies = letIdentityPoolCall();
        letFunctionsCall();
        this.resources = new AmplifyDataResources(
                this, cfnResources(tables, others, resolvers, policies), props.functions(), stacks::all);
    }

    /** Everything that it consists of. */
    public AmplifyDataResources resources() {
        return resources;
    }

    /** The names of data sources that the definition uses and nobody has added, sorted. */
    public List<String> missingDataSources() {
        return waiting.keySet().stream()
                .filter(name -> !dataSources.containsKey(name))
                .sorted()
                .toList();
    }

    /** Adds Amplify's outputs of an API to {@code root}. */
    public void addOutputs(Stack root) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("awsAppsyncApiId", api.apiId());
        values.put("awsAppsyncApiEndpoint", api.api().getAttrGraphQlUrl());
        values.put(
                "awsAppsyncAuthenticationType",
                props.api().access().defaultMode().appSyncName());
        values.put("awsAppsyncRegion", Aws.REGION);
        modelSchema.ifPresent(asset -> values.put("amplifyApiModelSchemaS3Uri", asset.getS3ObjectUrl()));
        api.apiKey().ifPresent(key -> values.put("awsAppsyncApiKey", key.getAttrApiKey()));
        List<AuthorizationMode> additional = props.api().access().additionalModes();
        if (!additional.isEmpty()) {
            values.put(
                    "awsAppsyncAdditionalAuthenticationTypes",
                    additional.stream().map(AuthorizationMode::appSyncName).collect(Collectors.joining(",")));
        }
        StackOutputs.add(root, "AWS::Amplify::GraphQL", "1", values);
    }

    /** Adds a data source for a table that is not the API's own. */
    public DynamoDbDataSource addDynamoDbDataSource(String name, ITable table) {
        return added(name, resources.graphqlApi().addDynamoDbDataSource(name, table));
    }

    /** Adds a data source for a server. */
    public HttpDataSource addHttpDataSource(String name, String endpoint) {
        return added(name, resources.graphqlApi().addHttpDataSource(name, endpoint));
    }

    /** Adds a data source for a server, with how requests to it are signed. */
    public HttpDataSource addHttpDataSource(String name, String endpoint, HttpDataSourceOptions options) {
        return added(name, resources.graphqlApi().addHttpDataSource(name, endpoint, options));
    }

    /** Adds a data source for a function. */
    public LambdaDataSource addLambdaDataSource(String name, IFunction function) {
        return added(name, resources.graphqlApi().addLambdaDataSource(name, function));
    }

    /** Adds a data source for an event bus. */
    public EventBridgeDataSource addEventBridgeDataSource(String name, IEventBus bus) {
        return added(name, resources.graphqlApi().addEventBridgeDataSource(name, bus));
    }

    /** Adds a data source that does nothing. */
    public NoneDataSource addNoneDataSource(String name) {
        return added(name, resources.graphqlApi().addNoneDataSource(name));
    }

    /** Adds a data source for a domain of OpenSearch. */
    public OpenSearchDataSource addOpenSearchDataSource(String name, IDomain domain) {
        return added(name, resources.graphqlApi().addOpenSearchDataSource(name, domain));
    }

    /** Adds a data source for a domain of Elasticsearch. */
    @SuppressWarnings("deprecation")
    public ElasticsearchDataSource addElasticsearchDataSource(
            String name, software.amazon.awscdk.services.elasticsearch.IDomain domain) {
        return added(name, resources.graphqlApi().addElasticsearchDataSource(name, domain));
    }

    /** Adds a data source for a serverless cluster of Aurora. */
    public RdsDataSource addRdsDataSource(String name, IServerlessCluster cluster, ISecret secret, String database) {
        return added(name, resources.graphqlApi().addRdsDataSource(name, cluster, secret, database));
    }

    /** Adds a data source for a cluster of Aurora with the data API. */
    public RdsDataSource addRdsDataSource(String name, IDatabaseCluster cluster, ISecret secret, String database) {
        return added(name, resources.graphqlApi().addRdsDataSourceV2(name, cluster, secret, database));
    }

    /** Adds a resolver for a field of the schema that has none. */
    public Resolver addResolver(String id, ExtendedResolverProps resolver) {
        Resolver added = resources.graphqlApi().createResolver(id, resolver);
        added.getNode().addDependency(api.schema());
        return added;
    }

    /** Adds a function for pipelines. */
    public software.amazon.awscdk.services.appsync.AppsyncFunction addFunction(
            String id, software.amazon.awscdk.services.appsync.AppsyncFunctionProps function) {
        return new software.amazon.awscdk.services.appsync.AppsyncFunction(this, id, function);
    }

    private <T extends BaseDataSource> T added(String name, T dataSource) {
        CfnDataSource resource = dataSource.getDs();
        dataSources.put(name, resource);
        waiting.getOrDefault(name, List.of()).forEach(waits -> waits.addResourceDependency(resource));
        return dataSource;
    }

    private Placement place() {
        return Placer.place(Limits.CLOUDFORMATION, Size.NONE, ApiUnits.of(props.api(), Map.of()), Placement.NONE);
    }

    private IdentityPoolPolicies letIdentityPoolCall() {
        IdentityPoolPolicies policies = new IdentityPoolPolicies(this, api.api().getAttrArn());
        IdentityPoolPermissions permissions = props.api().access().identityPool();
        props.identityPool().ifPresent(pool -> {
            policies.allow("AuthRolePolicy", pool.authenticated(), permissions.signedIn());
            policies.allow("UnauthRolePolicy", pool.unauthenticated(), permissions.guest());
        });
        return policies;
    }

    private void letFunctionsCall() {
        if (props.api().access().functionGrants().isEmpty()) {
            return;
        }
        Optional<Asset> introspection =
                props.modelIntrospection().map(json -> TextAsset.create(this, "ModelIntrospection", "json", json));
        new FunctionAccess(props, api.api(), introspection).grant();
    }

    private AmplifyDataCfnResources cfnResources(
            ModelTables tables, OtherDataSources others, ResolverResources resolvers, IdentityPoolPolicies policies) {
        Map<String, CfnTable> cfnTables = new LinkedHashMap<>();
        tables.tables().forEach((model, table) -> cfnTables.put(model, table.cfnTable()));
        List<CfnRole> roles = new ArrayList<>(api.roles());
        roles.addAll(tables.roles());
        roles.addAll(others.roles());
        List<CfnResource> additional = new ArrayList<>(api.additional());
        additional.addAll(policies.policies());
        return new AmplifyDataCfnResources(
                api.api(),
                api.schema(),
                api.apiKey(),
                Collections.unmodifiableMap(resolvers.resolvers()),
                Collections.unmodifiableMap(resolvers.functions()),
                Collections.unmodifiableMap(dataSources),
                Collections.unmodifiableMap(cfnTables),
                Collections.unmodifiableMap(tables.tables()),
                List.copyOf(roles),
                Map.of(),
                List.copyOf(additional));
    }
}
