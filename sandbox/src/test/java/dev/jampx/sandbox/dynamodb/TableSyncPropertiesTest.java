package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.attribute;
import static dev.jampx.sandbox.dynamodb.Tables.json;
import static dev.jampx.sandbox.dynamodb.Tables.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.appsync.Table;
import dev.jampx.appsync.Table.AttributeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever plans came one after the other, the database is as the last one wants it, and no row is gone. */
class TableSyncPropertiesTest {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void endsAtTheLastPlanWithAllRows(@ForAll("plans") List<List<Table>> plans) throws IOException {
        Path folder = Files.createTempDirectory("tables");
        LocalDynamoDb database = LocalDynamoDb.open(folder);
        try {
            TableSync sync = new TableSync(database, Tables.NAMES);
            Map<String, Integer> rows = new TreeMap<>();
            for (List<Table> plan : plans) {
                sync.apply(plan);
                for (Table table : plan) {
                    assertThat(described(database, table.name())).isEqualTo(wanted(table));
                    int row = rows.merge(table.name(), 1, Integer::sum);
                    database.call(
                            "PutItem",
                            json("{'TableName':'" + Tables.NAMES.physical(table.name()) + "','Item':{'id':{'S':'" + row
                                    + "'}}}"));
                }
            }
            rows.forEach((table, count) -> assertThat(count(database, table)).isEqualTo(count));
        } finally {
            database.close();
            deleteAll(folder);
        }
    }

    @Provide
    Arbitrary<List<List<Table>>> plans() {
        Arbitrary<Table.Attribute> attributes = Combinators.combine(
                        Arbitraries.of("id", "owner", "rank"), Arbitraries.of(AttributeType.values()))
                .as(Tables::attribute);
        Arbitrary<Table.Key> keys = Combinators.combine(attributes, attributes.optional())
                .as((partition, sort) -> new Table.Key(
                        partition, sort.filter(each -> !each.name().equals(partition.name()))));
        Arbitrary<Table> tables = Combinators.combine(
                        Arbitraries.of("Todo", "Owner"),
                        Arbitraries.maps(Arbitraries.of("byA", "byB", "byC"), keys)
                                .ofMaxSize(3))
                .as((name, indexes) -> new Table(name, key("id"), oneTypePerAttribute(indexes)));
        return tables.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .uniqueElements(Table::name)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    /** A field of a model has one type, so the keys of its indexes agree on it. */
    private static List<Table.Index> oneTypePerAttribute(Map<String, Table.Key> keys) {
        Map<String, AttributeType> types = new TreeMap<>(Map.of("id", AttributeType.S));
        List<Table.Index> indexes = new ArrayList<>();
        keys.forEach((name, key) -> indexes.add(new Table.Index(
                name,
                new Table.Key(sameType(types, key.partitionKey()), key.sortKey().map(sort -> sameType(types, sort))))));
        return indexes;
    }

    private static Table.Attribute sameType(Map<String, AttributeType> types, Table.Attribute attribute) {
        types.putIfAbsent(attribute.name(), attribute.type());
        return attribute(attribute.name(), types.get(attribute.name()));
    }

    private static Map<String, String> wanted(Table table) {
        Map<String, String> indexes = new TreeMap<>();
        table.indexes().forEach(index -> indexes.put(index.name(), "ACTIVE ALL " + KeyText.of(index.key())));
        return indexes;
    }

    private static Map<String, String> described(LocalDynamoDb database, String table) {
        JsonNode description = database.call(
                        "DescribeTable", json("{'TableName':'" + Tables.NAMES.physical(table) + "'}"))
                .path("Table");
        Map<String, String> types = new TreeMap<>();
        description
                .path("AttributeDefinitions")
                .forEach(each -> types.put(
                        each.path("AttributeName").asText(),
                        each.path("AttributeType").asText()));
        Map<String, String> indexes = new TreeMap<>();
        for (JsonNode index : description.path("GlobalSecondaryIndexes")) {
            Optional<String> sort =
                    Optional.ofNullable(index.at("/KeySchema/1/AttributeName").textValue());
            String partition = index.at("/KeySchema/0/AttributeName").asText();
            indexes.put(
                    index.path("IndexName").asText(),
                    index.path("IndexStatus").asText() + " "
                            + index.at("/Projection/ProjectionType").asText() + " "
                            + KeyText.text(
                                    KeyText.attribute(partition, types.get(partition)),
                                    sort.map(name -> KeyText.attribute(name, types.get(name)))));
        }
        return indexes;
    }

    private static int count(LocalDynamoDb database, String table) {
        return database.call("Scan", json("{'TableName':'" + Tables.NAMES.physical(table) + "','Select':'COUNT'}"))
                .path("Count")
                .asInt();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
    }
}
