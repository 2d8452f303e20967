package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.TODO_NAME;
import static dev.jampx.sandbox.dynamodb.Tables.index;
import static dev.jampx.sandbox.dynamodb.Tables.key;
import static dev.jampx.sandbox.dynamodb.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jampx.appsync.Table.AttributeType;
import dev.jampx.sandbox.iam.Caller;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The AWS SDK against the gateway over real HTTP. */
class DynamoDbGatewayTest {

    @TempDir
    Path folder;

    private LocalDynamoDb database;
    private LoopbackGateway http;
    private DynamoDbClient client;

    @BeforeEach
    void start() throws Exception {
        database = LocalDynamoDb.open(folder);
        new TableSync(database, Tables.NAMES)
                .apply(List.of(table("Todo", "id", index("byOwner", key("owner", "rank", AttributeType.N)))));
        http = new LoopbackGateway(
                new DynamoDbGateway(database, request -> new Caller.Administrator(), (f, a, r) -> false));
        client = DynamoDbClient.builder()
                .endpointOverride(http.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        http.close();
        database.close();
    }

    @Test
    void keepsEveryTypeOfAttribute() {
        Map<String, AttributeValue> item = Map.ofEntries(
                Map.entry("id", AttributeValue.fromS("1")),
                Map.entry("text", AttributeValue.fromS("Grüße, 世界 \u0000\"\\")),
                Map.entry("emptyText", AttributeValue.fromS("")),
                Map.entry("number", AttributeValue.fromN("-12345678901234567890.123456789012345678")),
                Map.entry("bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127, -128}))),
                Map.entry("yes", AttributeValue.fromBool(true)),
                Map.entry("no", AttributeValue.fromBool(false)),
                Map.entry("nothing", AttributeValue.fromNul(true)),
                Map.entry("texts", AttributeValue.fromSs(List.of("a", "b"))),
                Map.entry("numbers", AttributeValue.fromNs(List.of("1", "2"))),
                Map.entry("blobs", AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x")))),
                Map.entry("list", AttributeValue.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromS("2")))),
                Map.entry("emptyList", AttributeValue.fromL(List.of())),
                Map.entry("map", AttributeValue.fromM(Map.of("deep", AttributeValue.fromL(List.of())))),
                Map.entry("emptyMap", AttributeValue.fromM(Map.of())));

        client.putItem(put -> put.tableName(TODO_NAME).item(item));

        assertThat(client.getItem(get -> get.tableName(TODO_NAME).key(id("1"))).item())
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFieldsMatchingRegexes(".*")
                .isEqualTo(item);
    }

    @Test
    void aMissingItemIsNoItem() {
        assertThat(client.getItem(get -> get.tableName(TODO_NAME).key(id("none")))
                        .hasItem())
                .isFalse();
    }

    @Test
    void updatesAndDeletes() {
        put("1", "ann", 1);

        var updated = client.updateItem(update -> update.tableName(TODO_NAME)
                .key(id("1"))
                .updateExpression("SET #r = #r + :one REMOVE #o")
                .expressionAttributeNames(Map.of("#r", "rank", "#o", "owner"))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))
                .returnValues(ReturnValue.ALL_NEW));
        var deleted = client.deleteItem(
                delete -> delete.tableName(TODO_NAME).key(id("1")).returnValues(ReturnValue.ALL_OLD));

        assertThat(updated.attributes())
                .isEqualTo(Map.of("id", AttributeValue.fromS("1"), "rank", AttributeValue.fromN("2")));
        assertThat(deleted.attributes()).isEqualTo(updated.attributes());
        assertThat(client.scan(scan -> scan.tableName(TODO_NAME)).items()).isEmpty();
    }

    @Test
    void queriesAnIndexPageByPageInBothDirections() {
        IntStream.rangeClosed(1, 5).forEach(rank -> put("id" + rank, "ann", rank));
        put("other", "bob", 1);

        QueryResponse first = ranksOfAnn(true, Map.of());
        QueryResponse second = ranksOfAnn(true, first.lastEvaluatedKey());
        QueryResponse backwards = ranksOfAnn(false, Map.of());

        assertThat(ranks(first)).containsExactly("1", "2", "3");
        assertThat(ranks(second)).containsExactly("4", "5");
        assertThat(second.hasLastEvaluatedKey()).isFalse();
        assertThat(ranks(backwards)).containsExactly("5", "4", "3");
    }

    @Test
    void writesAndReadsInBatches() {
        List<WriteRequest> writes = IntStream.range(0, 25)
                .mapToObj(i -> WriteRequest.builder()
                        .putRequest(put -> put.item(id("id" + i)))
                        .build())
                .toList();

        client.batchWriteItem(batch -> batch.requestItems(Map.of(TODO_NAME, writes)));
        var read = client.batchGetItem(batch ->
                batch.requestItems(Map.of(TODO_NAME, keysAndAttributes(List.of(id("id0"), id("id24"), id("id25"))))));

        assertThat(read.responses().get(TODO_NAME)).containsExactlyInAnyOrder(id("id0"), id("id24"));
        assertThat(read.unprocessedKeys()).isEmpty();
    }

    @Test
    void aFailedConditionComesWithTheItem() {
        put("1", "ann", 1);

        var failure = catchThrowableOfType(
                ConditionalCheckFailedException.class,
                () -> client.putItem(put -> put.tableName(TODO_NAME)
                        .item(id("1"))
                        .conditionExpression("attribute_not_exists(id)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));

        assertThat(failure.awsErrorDetails().errorMessage()).isEqualTo("The conditional request failed");
        assertThat(failure.statusCode()).isEqualTo(400);
        assertThat(failure.item()).containsEntry("owner", AttributeValue.fromS("ann"));
        assertThat(failure.requestId()).isNotBlank();
    }

    @Test
    void aCancelledTransactionChangesNothingAndGivesItsReasons() {
        put("1", "ann", 1);

        var failure = catchThrowableOfType(
                TransactionCanceledException.class,
                () -> client.transactWriteItems(write ->
                        write.transactItems(List.of(newItem(put -> put.item(id("2"))), newItem(put -> put.item(id("1"))
                                .conditionExpression("attribute_not_exists(id)"))))));

        assertThat(failure.cancellationReasons())
                .extracting(reason -> reason.code())
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(client.getItem(get -> get.tableName(TODO_NAME).key(id("2"))).hasItem())
                .isFalse();
    }

    @Test
    void speaksOfMissingTablesAsDynamoDbDoes() {
        assertThatThrownBy(() -> client.describeTable(table -> table.tableName("Nothing")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Requested resource not found: Table: Nothing not found");
        assertThatThrownBy(() -> client.getItem(get -> get.tableName("Nothing").key(id("1"))))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Requested resource not found (");
    }

    @Test
    void refusesToCreateATableTwice() {
        assertThatThrownBy(() -> create(TODO_NAME))
                .isInstanceOf(ResourceInUseException.class)
                .hasMessageContaining("Table already exists: " + TODO_NAME);
    }

    @Test
    void refusesWhatDynamoDbRefuses() {
        assertThatThrownBy(() -> client.putItem(put -> put.tableName(TODO_NAME).item(Map.of())))
                .isInstanceOfSatisfying(
                        DynamoDbException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationException"));
        assertThatThrownBy(() -> client.describeEndpoints())
                .isInstanceOfSatisfying(
                        DynamoDbException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException"));
    }

    @Test
    void theDeveloperMayCreateAndDeleteTables() {
        create("Mine");
        var description = client.describeTable(table -> table.tableName("Mine")).table();
        client.deleteTable(table -> table.tableName("Mine"));

        assertThat(description.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(description.creationDateTime()).isNotNull();
        assertThat(client.listTables().tableNames()).containsExactly(TODO_NAME);
    }

    @Test
    void streamsBothImagesOfAChange() {
        put("1", "ann", 1);
        put("1", "bob", 2);

        try (DynamoDbStreamsClient streams = DynamoDbStreamsClient.builder()
                .endpointOverride(http.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            String arn = streams.listStreams(list -> list.tableName(TODO_NAME))
                    .streams()
                    .get(0)
                    .streamArn();
            String shard = streams.describeStream(describe -> describe.streamArn(arn))
                    .streamDescription()
                    .shards()
                    .get(0)
                    .shardId();
            String iterator = streams.getShardIterator(
                            get -> get.streamArn(arn).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                    .shardIterator();
            var records = streams.getRecords(get -> get.shardIterator(iterator)).records();

            assertThat(records).hasSize(2);
            assertThat(records.get(1).dynamodb().oldImage()).containsEntry("owner", AttributeValue.fromS("ann"));
            assertThat(records.get(1).dynamodb().newImage()).containsEntry("owner", AttributeValue.fromS("bob"));
        }
    }

    @Test
    void takesBodiesOfSomeSize() {
        String text = "x".repeat(390_000);
        client.putItem(put -> put.tableName(TODO_NAME)
                .item(Map.of("id", AttributeValue.fromS("1"), "text", AttributeValue.fromS(text))));

        assertThat(client.getItem(get -> get.tableName(TODO_NAME).key(id("1")))
                        .item()
                        .get("text")
                        .s()
                        .getBytes(StandardCharsets.UTF_8))
                .hasSize(390_000);
    }

    private void create(String name) {
        client.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build()))
                .keySchema(List.of(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build())));
    }

    private void put(String id, String owner, int rank) {
        client.putItem(put -> put.tableName(TODO_NAME)
                .item(Map.of(
                        "id", AttributeValue.fromS(id),
                        "owner", AttributeValue.fromS(owner),
                        "rank", AttributeValue.fromN(Integer.toString(rank)))));
    }

    private QueryResponse ranksOfAnn(boolean forward, Map<String, AttributeValue> start) {
        return client.query(query -> query.tableName(TODO_NAME)
                .indexName("byOwner")
                .keyConditionExpression("#o = :ann")
                .expressionAttributeNames(Map.of("#o", "owner"))
                .expressionAttributeValues(Map.of(":ann", AttributeValue.fromS("ann")))
                .scanIndexForward(forward)
                .limit(3)
                .exclusiveStartKey(start.isEmpty() ? null : start));
    }

    private static List<String> ranks(QueryResponse response) {
        return response.items().stream().map(item -> item.get("rank").n()).toList();
    }

    private static KeysAndAttributes keysAndAttributes(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder().keys(keys).build();
    }

    private static TransactWriteItem newItem(Consumer<Put.Builder> change) {
        Put.Builder put = Put.builder().tableName(TODO_NAME);
        change.accept(put);
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private static Map<String, AttributeValue> id(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }
}
