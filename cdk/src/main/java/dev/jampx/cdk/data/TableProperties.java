package dev.jampx.cdk.data;

import dev.jampx.appsync.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTable.AttributeDefinitionProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.GlobalSecondaryIndexProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.KeySchemaProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.PointInTimeRecoverySpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.ProjectionProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.StreamSpecificationProperty;
import software.constructs.Construct;

/** Makes tables of CloudFormation. */
final class TableProperties {

    private static final String HASH = "HASH";
    private static final String RANGE = "RANGE";

    private TableProperties() {}

    /** The physical name of {@code table}; Amplify's, with the name that it gives to environments. */
    static String name(Table table, String apiId) {
        return table.name() + "-" + apiId + "-NONE";
    }

    static CfnTable create(Construct scope, Table table, String apiId, boolean keepsData) {
        CfnTable created = CfnTable.Builder.create(scope, table.name() + "Table")
                .tableName(name(table, apiId))
                .keySchema(keySchema(table.key()))
                .attributeDefinitions(attributes(table))
                .globalSecondaryIndexes(
                        table.indexes().isEmpty()
                                ? null
                                : table.indexes().stream()
                                        .map(TableProperties::index)
                                        .toList())
                .billingMode("PAY_PER_REQUEST")
                .streamSpecification(StreamSpecificationProperty.builder()
                        .streamViewType("NEW_AND_OLD_IMAGES")
                        .build())
                .pointInTimeRecoverySpecification(
                        keepsData
                                ? PointInTimeRecoverySpecificationProperty.builder()
                                        .pointInTimeRecoveryEnabled(true)
                                        .build()
                                : null)
                .deletionProtectionEnabled(keepsData)
                .build();
        created.applyRemovalPolicy(keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
        return created;
    }

    private static List<KeySchemaProperty> keySchema(Table.Key key) {
        List<KeySchemaProperty> schema = new ArrayList<>();
        schema.add(keyPart(key.partitionKey(), HASH));
        key.sortKey().ifPresent(sortKey -> schema.add(keyPart(sortKey, RANGE)));
        return schema;
    }

    private static KeySchemaProperty keyPart(Table.Attribute attribute, String type) {
        return KeySchemaProperty.builder()
                .attributeName(attribute.name())
                .keyType(type)
                .build();
    }

    private static List<AttributeDefinitionProperty> attributes(Table table) {
        Map<String, AttributeDefinitionProperty> attributes = new LinkedHashMap<>();
        add(attributes, table.key());
        table.indexes().forEach(index -> add(attributes, index.key()));
        return List.copyOf(attributes.values());
    }

    private static void add(Map<String, AttributeDefinitionProperty> attributes, Table.Key key) {
        add(attributes, key.partitionKey());
        key.sortKey().ifPresent(sortKey -> add(attributes, sortKey));
    }

    private static void add(Map<String, AttributeDefinitionProperty> attributes, Table.Attribute attribute) {
        attributes.putIfAbsent(
                attribute.name(),
                AttributeDefinitionProperty.builder()
                        .attributeName(attribute.name())
                        .attributeType(attribute.type().name())
                        .build());
    }

    private static GlobalSecondaryIndexProperty index(Table.Index index) {
        List<String> included = index.projection().nonKeyAttributes();
        return GlobalSecondaryIndexProperty.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.key()))
                .projection(ProjectionProperty.builder()
                        .projectionType(index.projection().kind().name())
                        .nonKeyAttributes(included.isEmpty() ? null : included)
                        .build())
                .build();
    }
}
