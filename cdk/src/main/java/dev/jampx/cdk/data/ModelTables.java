package dev.jampx.cdk.data;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Table;
import dev.jampx.appsync.TableOperations;
import dev.jampx.cdk.iam.PolicyDocument;
import dev.jampx.cdk.iam.PolicyDocument.Statement;
import dev.jampx.cdk.placement.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnDataSource.DynamoDBConfigProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRole.PolicyProperty;

/**
 * Makes the tables with their data sources and roles. Each data source has a role of its own as long as the resources of a deployment suffice for that; beyond, those of
 * one stack share some.
 */
final class ModelTables {

    private static final int MOST_MODELS_WITH_ROLES = 100;

    // The policies inside a role may have 10,240 characters, and a table's ARN with that of its indexes up to 800.
    private static final int TABLES_OF_SHARED_ROLE = 12;

    private final StackScopes scopes;
    private final AmplifyDataProps props;
    private final String apiId;
    private final TableOperations operations;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, ModelTable> modelTables = new LinkedHashMap<>();
    private final Map<String, MadeDataSource> dataSources = new LinkedHashMap<>();
    private final List<CfnRole> roles = new ArrayList<>();

    ModelTables(StackScopes scopes, AmplifyDataProps props, String apiId) {
        this.scopes = scopes;
        this.props = props;
        this.apiId = apiId;
        this.operations = TableOperations.of(props.api());
        props.api().tables().forEach(table -> tables.put(table.name(), table));
        make(props.api());
    }

    /** The tables by the model's name. */
    Map<String, ModelTable> tables() {
        return modelTables;
    }

    /** The data sources by name. */
    Map<String, MadeDataSource> dataSources() {
        return dataSources;
    }

    List<CfnRole> roles() {
        return roles;
    }

    private void make(CompiledApi api) {
        Map<String, List<DataSource.DynamoDb>> byStack = new LinkedHashMap<>();
        for (DataSource dataSource : api.dataSources()) {
            if (dataSource instanceof DataSource.DynamoDb dynamoDb) {
                byStack.computeIfAbsent(scopes.stackOf(Unit.nameOfModel(dynamoDb.table())), stack -> new ArrayList<>())
                        .add(dynamoDb);
            }
        }
        boolean shared = tables.size() > MOST_MODELS_WITH_ROLES;
        byStack.forEach((stack, inStack) -> {
            inStack.forEach(dataSource -> makeTable(stack, dataSource));
            if (shared) {
                for (int from = 0; from < inStack.size(); from += TABLES_OF_SHARED_ROLE) {
                    List<DataSource.DynamoDb> group =
                            inStack.subList(from, Math.min(from + TABLES_OF_SHARED_ROLE, inStack.size()));
                    makeDataSources(stack, "TablesRole" + (from / TABLES_OF_SHARED_ROLE + 1), group);
                }
            } else {
                inStack.forEach(dataSource -> makeDataSources(stack, dataSource.name() + "Role", List.of(dataSource)));
            }
        });
    }

    private void makeTable(String stack, DataSource.DynamoDb dataSource) {
        Table table = tables.get(dataSource.table());
        CfnTable made = TableProperties.create(scopes.in(stack), table, apiId, props.keepsData());
        modelTables.put(table.name(), new ModelTable(made, TableProperties.name(table, apiId), indexNames(table)));
    }

    private static List<String> indexNames(Table table) {
        return table.indexes().stream().map(Table.Index::name).toList();
    }

    private void makeDataSources(String stack, String roleId, List<DataSource.DynamoDb> group) {
        List<Statement> statements = group.stream()
                .flatMap(dataSource -> statements(dataSource).stream())
                .toList();
        CfnRole role = CfnRole.Builder.create(scopes.in(stack), roleId)
                .assumeRolePolicyDocument(PolicyDocument.trusting("appsync.amazonaws.com"))
                .policies(
                        statements.isEmpty()
                                ? null
                                : List.of(PolicyProperty.builder()
                                        .policyName("UseTables")
                                        .policyDocument(new PolicyDocument(statements).json())
                                        .build()))
                .build();
        roles.add(role);
        String roleArn = role.getAttrArn();
        for (DataSource.DynamoDb dataSource : group) {
            CfnDataSource made = CfnDataSource.Builder.create(scopes.in(stack), dataSource.name() + "DataSource")
                    .apiId(apiId)
                    .name(dataSource.name())
                    .type("AMAZON_DYNAMODB")
                    .dynamoDbConfig(DynamoDBConfigProperty.builder()
                            .tableName(modelTables
                                    .get(dataSource.table())
                                    .cfnTable()
                                    .getRef())
                            .awsRegion(Aws.REGION)
                            .build())
                    .serviceRoleArn(roleArn)
                    .build();
            dataSources.put(dataSource.name(), new MadeDataSource(stack, made));
        }
    }

    private List<Statement> statements(DataSource.DynamoDb dataSource) {
        ModelTable table = modelTables.get(dataSource.table());
        Set<String> onTable = operations.of(dataSource.name());
        Set<String> onIndexes = table.indexNames().isEmpty() ? Set.of() : operations.ofIndexes(dataSource.name());
        if (onTable.isEmpty() && onIndexes.isEmpty()) {
            return List.of();
        }
        String arn = table.cfnTable().getAttrArn();
        List<Statement> statements = new ArrayList<>();
        if (!onTable.isEmpty()) {
            statements.add(new Statement(actions(onTable), List.of(arn)));
        }
        if (!onIndexes.isEmpty()) {
            statements.add(new Statement(actions(onIndexes), List.of(arn + "/index/*")));
        }
        return statements;
    }

    private static List<String> actions(Iterable<String> operations) {
        List<String> actions = new ArrayList<>();
        operations.forEach(operation -> actions.add("dynamodb:" + operation));
        return actions;
    }
}
