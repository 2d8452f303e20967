package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.TODO;
import static dev.jampx.sandbox.dynamodb.Tables.TODO_NAME;
import static dev.jampx.sandbox.dynamodb.Tables.index;
import static dev.jampx.sandbox.dynamodb.Tables.json;
import static dev.jampx.sandbox.dynamodb.Tables.key;
import static dev.jampx.sandbox.dynamodb.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.appsync.Table;
import dev.jampx.appsync.Table.AttributeType;
import dev.jampx.model.Projection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSyncTest {

    private static final Table BY_OWNER = table("Todo", "id", index("byOwner", key("owner")));

    @TempDir
    Path folder;

    private LocalDynamoDb database;
    private TableSync sync;

    @BeforeEach
    void open() {
        database = LocalDynamoDb.open(folder);
        sync = new TableSync(database, Tables.NAMES);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void createsTablesAsAmplifyDoes() {
        sync.apply(List.of(new Table(
                "Todo",
                key("list", "rank", AttributeType.N),
                List.of(index("byOwner", key("owner", "rank", AttributeType.N)), index("byText", key("text"))))));

        JsonNode table = describe(TODO_NAME);
        assertThat(table.path("TableStatus").asText()).isEqualTo("ACTIVE");
        assertThat(table.at("/BillingModeSummary/BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
        assertThat(table.at("/StreamSpecification/StreamViewType").asText()).isEqualTo("NEW_AND_OLD_IMAGES");
        assertThat(table.path("KeySchema"))
                .isEqualTo(json("{'k':[{'AttributeName':'list','KeyType':'HASH'},"
                                + "{'AttributeName':'rank','KeyType':'RANGE'}]}")
                        .path("k"));
        assertThat(table.path("GlobalSecondaryIndexes"))
                .extracting(index -> index.path("IndexName").asText())
                .containsExactlyInAnyOrder("byOwner", "byText");
        assertThat(table.path("GlobalSecondaryIndexes")).allSatisfy(index -> assertThat(
                        index.at("/Projection/ProjectionType").asText())
                .isEqualTo("ALL"));
    }

    @Test
    void doesNothingWhenNothingChanged() {
        sync.apply(List.of(BY_OWNER));
        long changes = database.tableChanges();

        sync.apply(List.of(BY_OWNER));
        new TableSync(database, Tables.NAMES).apply(List.of(BY_OWNER));

        assertThat(database.tableChanges()).isEqualTo(changes);
    }

    @Test
    void aNewIndexFindsTheRowsThatWereThere() {
        sync.apply(List.of(TODO));
        put("{'id':{'S':'1'},'owner':{'S':'ann'}}");
        put("{'id':{'S':'2'}}");

        sync.apply(List.of(BY_OWNER));

        assertThat(byOwner("ann")).extracting(item -> item.at("/id/S").asText()).containsExactly("1");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void anIndexWithAnotherKeyIsBuiltAnew() {
        sync.apply(List.of(table("Todo", "id", index("byOwner", key("text")))));
        put("{'id':{'S':'1'},'owner':{'S':'ann'},'text':{'S':'x'}}");

        sync.apply(List.of(BY_OWNER));

        assertThat(byOwner("ann")).hasSize(1);
    }

    @Test
    void anIndexWithAnotherProjectionIsBuiltAnewAndOnceOnly() {
        Table narrow = table(
                "Todo",
                "id",
                new Table.Index(
                        "byOwner", key("owner"), new Projection(Projection.Kind.INCLUDE, List.of("text", "done"))));
        sync.apply(List.of(narrow));
        put("{'id':{'S':'1'},'owner':{'S':'ann'},'text':{'S':'x'},'more':{'S':'y'}}");

        assertThat(byOwner("ann"))
                .allSatisfy(item ->
                        assertThat(item.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "owner", "text"));
        long changes = database.tableChanges();
        sync.apply(List.of(narrow));
        assertThat(database.tableChanges()).isEqualTo(changes);

        sync.apply(List.of(BY_OWNER));
        assertThat(byOwner("ann"))
                .allSatisfy(item -> assertThat(item.has("more")).isTrue());
    }

    @Test
    void aKeyAttributeMayChangeItsTypeInAllIndexesAtOnce() {
        sync.apply(List.of(new Table(
                "Todo",
                key("id"),
                List.of(
                        index("byOwner", key("owner", "rank", AttributeType.S)),
                        index("byText", key("text", "rank", AttributeType.S))))));
        Table wanted = new Table(
                "Todo",
                key("id"),
                List.of(
                        index("byOwner", key("owner", "rank", AttributeType.N)),
                        index("byText", key("text", "rank", AttributeType.N))));

        sync.apply(List.of(wanted));
        put("{'id':{'S':'1'},'owner':{'S':'ann'},'rank':{'N':'1'}}");

        assertThat(byOwner("ann")).hasSize(1);
        assertThat(database.table(TODO_NAME).orElseThrow().indexes())
                .containsEntry("byOwner", "owner (S), rank (N)")
                .containsEntry("byText", "text (S), rank (N)");
    }

    @Test
    void droppedIndexesLeaveTheRows() {
        sync.apply(List.of(BY_OWNER));
        put("{'id':{'S':'1'},'owner':{'S':'ann'}}");

        sync.apply(List.of(TODO));

        assertThat(describe(TODO_NAME).has("GlobalSecondaryIndexes")).isFalse();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void dropsIndexesThatShareTheirKeyWithOthers() {
        Table.Index byId = index("byId", key("id"));
        Table.Index same = index("same", key("owner"));
        sync.apply(List.of(table("Todo", "id", same, index("byOwner", key("owner")), byId)));
        put("{'id':{'S':'1'},'owner':{'S':'ann'}}");

        sync.apply(List.of(BY_OWNER));
        assertThat(byOwner("ann")).hasSize(1);
        sync.apply(List.of(TODO));

        assertThat(database.table(TODO_NAME).orElseThrow().indexes()).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aModelThatGoesAndComesBackHasItsRows() {
        sync.apply(List.of(BY_OWNER, table("Other", "id")));
        put("{'id':{'S':'1'},'owner':{'S':'ann'}}");

        sync.apply(List.of(table("Other", "id")));
        sync.apply(List.of(BY_OWNER));

        assertThat(byOwner("ann")).hasSize(1);
    }

    @Test
    void refusesAnotherPrimaryKeyAndChangesNothing() {
        sync.apply(List.of(TODO, table("Other", "id")));
        put("{'id':{'S':'1'}}");
        long changes = database.tableChanges();
        List<Table> wanted = List.of(
                table("New", "id"),
                table("Other", "key"),
                new Table("Todo", key("id", "rank", AttributeType.N), List.of()));

        var refused = catchThrowableOfType(PrimaryKeyChangedException.class, () -> sync.apply(wanted));

        assertThat(refused.changes())
                .containsExactly(
                        new PrimaryKeyChangedException.Change("Other", "id (S)", "key (S)"),
                        new PrimaryKeyChangedException.Change("Todo", "id (S)", "id (S), rank (N)"));
        assertThat(refused)
                .hasMessageContaining("The identifier of model \"Other\" cannot change from id (S) to key (S)")
                .hasMessageContaining("jampx sandbox delete");
        assertThat(database.tableChanges()).isEqualTo(changes);
        sync.apply(List.of(TODO));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void seesWhatTheDeveloperDidToTheTables() {
        sync.apply(List.of(BY_OWNER));
        database.call("DeleteTable", json("{'TableName':'" + TODO_NAME + "'}"));

        sync.apply(List.of(BY_OWNER));

        assertThat(describe(TODO_NAME).path("GlobalSecondaryIndexes")).hasSize(1);
    }

    @Test
    void switchesAMissingStreamOn() {
        database.call(
                "CreateTable",
                json("{'TableName':'" + TODO_NAME + "','BillingMode':'PAY_PER_REQUEST',"
                        + "'AttributeDefinitions':[{'AttributeName':'id','AttributeType':'S'}],"
                        + "'KeySchema':[{'AttributeName':'id','KeyType':'HASH'}]}"));

        sync.apply(List.of(TODO));

        assertThat(describe(TODO_NAME).at("/StreamSpecification/StreamEnabled").asBoolean())
                .isTrue();
    }

    private JsonNode describe(String table) {
        return database.call("DescribeTable", json("{'TableName':'" + table + "'}"))
                .path("Table");
    }

    private void put(String item) {
        database.call("PutItem", json("{'TableName':'" + TODO_NAME + "','Item':" + item + "}"));
    }

    private JsonNode byOwner(String owner) {
        return database.call(
                        "Query",
                        json("{'TableName':'" + TODO_NAME + "','IndexName':'byOwner',"
                                + "'KeyConditionExpression':'#o = :o','ExpressionAttributeNames':{'#o':'owner'},"
                                + "'ExpressionAttributeValues':{':o':{'S':'" + owner + "'}}}"))
                .path("Items");
    }

    private int rows() {
        return database.call("Scan", json("{'TableName':'" + TODO_NAME + "'}"))
                .path("Count")
                .asInt();
    }
}
