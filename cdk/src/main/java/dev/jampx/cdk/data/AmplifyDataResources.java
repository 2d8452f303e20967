package dev.jampx.cdk.data;

import dev.jampx.cdk.function.BackendFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.services.appsync.GraphqlApi;
import software.amazon.awscdk.services.appsync.GraphqlApiAttributes;
import software.amazon.awscdk.services.appsync.IGraphqlApi;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableAttributes;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;

/** What an API consists of. Mirrors the {@code resources} of Amplify's {@code backend.data}. */
public final class AmplifyDataResources {

    private final Construct scope;
    private final AmplifyDataCfnResources cfnResources;
    private final Map<String, BackendFunction> functions;
    private final Supplier<Map<String, NestedStack>> nestedStacks;
    private final Map<String, ITable> tables = new LinkedHashMap<>();
    private @Nullable IGraphqlApi graphqlApi;

    AmplifyDataResources(
            Construct scope,
            AmplifyDataCfnResources cfnResources,
            Map<String, BackendFunction> functions,
            Supplier<Map<String, NestedStack>> nestedStacks) {
        this.scope = scope;
        this.cfnResources = cfnResources;
        this.functions = functions;
        this.nestedStacks = nestedStacks;
    }

    /** The API, as other constructs take it. */
    public IGraphqlApi graphqlApi() {
        IGraphqlApi known = graphqlApi;
        if (known == null) {
            known = GraphqlApi.fromGraphqlApiAttributes(
                    scope,
                    "Api",
                    GraphqlApiAttributes.builder()
                            .graphqlApiId(cfnResources.cfnGraphqlApi().getAttrApiId())
                            .graphqlApiArn(cfnResources.cfnGraphqlApi().getAttrArn())
                            .build());
            graphqlApi = known;
        }
        return known;
    }

    /** The table of each model, as other constructs take it: to be granted, or to be an event source. */
    public Map<String, ITable> tables() {
        cfnResources.cfnTables().keySet().forEach(this::table);
        return Map.copyOf(tables);
    }

    /**
     * The table of {@code model}, as other constructs take it.
     *
     * @throws IllegalArgumentException if there is no such model
     */
    public ITable table(String model) {
        return tables.computeIfAbsent(model, name -> {
            ModelTable table = modelTable(name);
            return Table.fromTableAttributes(
                    scope,
                    name,
                    TableAttributes.builder()
                            .tableArn(table.cfnTable().getAttrArn())
                            .tableStreamArn(table.cfnTable().getAttrStreamArn())
                            .globalIndexes(table.indexNames())
                            .build());
        });
    }

    /**
     * The table of {@code model}, with what may be changed of it.
     *
     * @throws IllegalArgumentException if there is no such model
     */
    public ModelTable modelTable(String model) {
        return Optional.ofNullable(cfnResources.amplifyDynamoDbTables().get(model))
                .orElseThrow(() -> new IllegalArgumentException("no model " + model + "; there are "
                        + cfnResources.amplifyDynamoDbTables().keySet()));
    }

    /** The functions that the API's definition names, by name. */
    public Map<String, IFunction> functions() {
        Map<String, IFunction> lambdas = new LinkedHashMap<>();
        functions.forEach((name, function) -> lambdas.put(name, function.lambda()));
        return lambdas;
    }

    /** The nested stacks that parts of the backend are in, by name; none if all of it fits into one stack. */
    public Map<String, NestedStack> nestedStacks() {
        return nestedStacks.get();
    }

    /** The resources as CloudFormation has them. */
    public AmplifyDataCfnResources cfnResources() {
        return cfnResources;
    }
}
