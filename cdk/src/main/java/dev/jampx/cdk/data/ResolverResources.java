package dev.jampx.cdk.data;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Placeholder;
import dev.jampx.appsync.Resolver;
import dev.jampx.cdk.placement.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnGraphQLSchema;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.appsync.CfnResolver.PipelineConfigProperty;
import software.constructs.Construct;

/** Makes the resolvers, whose code stands in the template as the sandbox runs it. */
final class ResolverResources implements Resolver.Visitor<CfnResolver> {

    private static final CfnResolver.AppSyncRuntimeProperty RUNTIME = CfnResolver.AppSyncRuntimeProperty.builder()
            .name("APPSYNC_JS")
            .runtimeVersion("1.0.0")
            .build();

    private static final CfnFunctionConfiguration.AppSyncRuntimeProperty RUNTIME_OF_FUNCTION =
            CfnFunctionConfiguration.AppSyncRuntimeProperty.builder()
                    .name("APPSYNC_JS")
                    .runtimeVersion("1.0.0")
                    .build();

    private final StackScopes scopes;
    private final ApiUnits units;
    private final String apiId;
    private final String identityPoolId;
    private final CfnGraphQLSchema schema;
    private final Map<String, MadeDataSource> dataSources;
    private final Map<String, CfnResolver> resolvers = new LinkedHashMap<>();
    private final Map<String, CfnFunctionConfiguration> functions = new LinkedHashMap<>();
    private final Map<String, List<CfnResource>> waiting = new LinkedHashMap<>();

    /**
     * @param dataSources the data sources that are made, by name
     */
    ResolverResources(
            StackScopes scopes,
            ApiUnits units,
            AmplifyDataProps props,
            GraphqlApiResources api,
            Map<String, MadeDataSource> dataSources) {
        this.scopes = scopes;
        this.units = units;
        this.apiId = api.apiId();
        this.identityPoolId =
                props.identityPool().map(IdentityPoolRoles::identityPoolId).orElse("");
        this.schema = api.schema();
        this.dataSources = dataSources;
        make(props.api());
    }

    /** The resolvers by type and field, such as {@code Query.getTodo}. */
    Map<String, CfnResolver> resolvers() {
        return resolvers;
    }

    /** The functions of pipelines by name. */
    Map<String, CfnFunctionConfiguration> functions() {
        return functions;
    }

    /** What waits for a data source that the user adds, by the data source's name. */
    Map<String, List<CfnResource>> waiting() {
        return waiting;
    }

    private void make(CompiledApi api) {
        for (Resolver resolver : api.resolvers()) {
            CfnResolver made = resolver.accept(this);
            if (stackOf(resolver).equals(Placement.HUB)) {
                // Nested stacks come after the schema as a whole.
                made.addResourceDependency(schema);
            }
            resolvers.put(id(resolver), made);
        }
    }

    @Override
    public CfnResolver unit(Resolver.Unit unit) {
        String stack = stackOf(unit);
        CfnResolver made = builder(unit, stack)
                .kind("UNIT")
                .dataSourceName(dataSourceName(unit.dataSource(), stack))
                .build();
        comeAfter(made, unit.dataSource(), stack);
        return made;
    }

    @Override
    public CfnResolver pipeline(Resolver.Pipeline pipeline) {
        String stack = stackOf(pipeline);
        List<String> ids = new ArrayList<>();
        for (PipelineFunction function : pipeline.functions()) {
            ids.add(function(scopes.in(stack), stack, function).getAttrFunctionId());
        }
        return builder(pipeline, stack)
                .kind("PIPELINE")
                .pipelineConfig(PipelineConfigProperty.builder().functions(ids).build())
                .build();
    }

    private CfnFunctionConfiguration function(Construct scope, String stack, PipelineFunction function) {
        CfnFunctionConfiguration made = CfnFunctionConfiguration.Builder.create(scope, function.name())
                .apiId(apiId)
                .name(function.name())
                .dataSourceName(dataSourceName(function.dataSource(), stack))
                .runtime(RUNTIME_OF_FUNCTION)
                .code(function.code())
                .build();
        comeAfter(made, function.dataSource(), stack);
        functions.put(function.name(), made);
        return made;
    }

    private CfnResolver.Builder builder(Resolver resolver, String stack) {
        return CfnResolver.Builder.create(scopes.in(stack), id(resolver))
                .apiId(apiId)
                .typeName(resolver.typeName())
                .fieldName(resolver.fieldName())
                .runtime(RUNTIME)
                .code(deployed(resolver.code()));
    }

    private String deployed(String code) {
        return Placeholder.IDENTITY_POOL_ID.fill(Placeholder.API_ID.fill(code, apiId), identityPoolId);
    }

    private String stackOf(Resolver resolver) {
        return scopes.stackOf(units.unitOf(resolver));
    }

    private static String id(Resolver resolver) {
        return resolver.typeName() + "." + resolver.fieldName();
    }

    /** The name of a data source: a reference where it stands in the same stack or above it, plain otherwise. */
    private String dataSourceName(String name, String stack) {
        return Optional.ofNullable(dataSources.get(name))
                .filter(made -> isVisible(made, stack))
                .map(MadeDataSource::reference)
                .orElse(name);
    }

    private void comeAfter(CfnResource resource, String dataSource, String stack) {
        MadeDataSource made = dataSources.get(dataSource);
        if (made == null) {
            waiting.computeIfAbsent(dataSource, name -> new ArrayList<>()).add(resource);
        } else if (!isVisible(made, stack)) {
            resource.addResourceDependency(made.resource());
        }
    }

    private static boolean isVisible(MadeDataSource made, String stack) {
        return made.stack().equals(stack) || made.stack().equals(Placement.HUB);
    }
}
