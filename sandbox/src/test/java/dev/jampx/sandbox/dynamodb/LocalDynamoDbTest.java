package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.TODO;
import static dev.jampx.sandbox.dynamodb.Tables.TODO_NAME;
import static dev.jampx.sandbox.dynamodb.Tables.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDynamoDbTest {

    @TempDir
    Path folder;

    private LocalDynamoDb database;

    @BeforeEach
    void open() {
        database = LocalDynamoDb.open(folder);
        new TableSync(database, Tables.NAMES).apply(List.of(TODO));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void opensAgainWithAllRows() {
        put("{'id':{'S':'1'},'n':{'N':'7'}}");
        database.close();
        database = LocalDynamoDb.open(folder);

        assertThat(get("1")).isEqualTo(json("{'Item':{'id':{'S':'1'},'n':{'N':'7'}}}"));
    }

    /** Whoever opens it after a kill reads the whole log. */
    @Test
    void theLogDoesNotGrowWithWhatIsWritten() throws IOException {
        String content = "x".repeat(300_000);
        long most = 0;
        for (int row = 0; row < 60; row++) {
            put("{'id':{'S':'" + row + "'},'content':{'S':'" + content + "'}}");
            most = Math.max(most, Files.size(folder.resolve("dynamodb.db-wal")));
        }

        assertThat(most).isGreaterThan(SqliteDatabase.LONG_LOG_BYTES).isLessThan(2 * SqliteDatabase.LONG_LOG_BYTES);
    }

    @Test
    void closesTwiceAndThenTakesNoCalls() {
        database.close();
        database.close();

        assertThatThrownBy(() -> get("1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void failuresCarryTheWholeDocument() {
        put("{'id':{'S':'1'},'n':{'N':'7'}}");
        ObjectNode request = json("{'TableName':'" + TODO_NAME + "','Item':{'id':{'S':'1'}},"
                + "'ConditionExpression':'attribute_not_exists(id)','ReturnValuesOnConditionCheckFailure':'ALL_OLD'}");

        var failure = catchThrowableOfType(DynamoDbFailure.class, () -> database.call("PutItem", request));

        assertThat(failure).hasMessage("The conditional request failed");
        assertThat(failure.errorType()).isEqualTo("ConditionalCheckFailedException");
        assertThat(failure.document())
                .isEqualTo(json("{'__type':'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',"
                        + "'message':'The conditional request failed','Item':{'id':{'S':'1'},'n':{'N':'7'}}}"));
    }

    @Test
    void refusesValuesOfTheWrongJsonType() {
        assertSerialization("{'id':{'S':1}}", "NUMBER_VALUE cannot be converted to String");
        assertSerialization("{'id':{'S':'1'},'x':{'N':1}}", "NUMBER_VALUE cannot be converted to String");
        assertSerialization("{'id':{'S':'1'},'x':{'BOOL':'true'}}", "STRING_VALUE cannot be converted to Boolean");
        assertSerialization("{'id':{'S':'1'},'x':{'L':{}}}", "Start of structure or map cannot be converted to list");
        assertSerialization("{'id':{'S':'1'},'x':{'M':[]}}", "Start of list cannot be converted to map");
        assertSerialization("{'id':{'S':'1'},'x':{'L':[null]}}", "NULL_VALUE cannot be converted to structure");
        assertSerialization("{'id':'1'}", "STRING_VALUE cannot be converted to structure");
        assertSerialization("{'id':{'S':'1'},'x':{'B':'????'}}", "Invalid Base64: Illegal base64 character 3f");
    }

    @Test
    void refusesAttributeValuesThatAreNotExactlyOneValue() {
        for (String value : List.of("{}", "{'S':null}", "{'Unknown':'x'}", "{'S':'a','N':'1'}", "{'SS':[]}")) {
            assertThatThrownBy(() -> put("{'id':{'S':'1'},'x':" + value + "}"))
                    .isInstanceOfSatisfying(DynamoDbFailure.class, failure -> assertThat(failure.errorType())
                            .isEqualTo("ValidationException"));
        }
        assertThat(get("1")).isEmpty();
    }

    @Test
    void takesTimesAndNumbersInDescriptions() {
        var description = database.call("DescribeTable", json("{'TableName':'" + TODO_NAME + "'}"))
                .path("Table");

        assertThat(description.path("CreationDateTime").isNumber()).isTrue();
        assertThat(description.path("ItemCount").isIntegralNumber()).isTrue();
        assertThat(description.path("StreamSpecification"))
                .isEqualTo(json("{'StreamEnabled':true,'StreamViewType':'NEW_AND_OLD_IMAGES'}"));
    }

    @Test
    void aFileThatIsNoDatabaseIsAClearErrorAndStaysAsItIs() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        byte[] content =
                "This is not a database, however long it may go on.".repeat(100).getBytes();
        Files.write(other.resolve("dynamodb.db"), content);

        assertThatThrownBy(() -> LocalDynamoDb.open(other))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(other.resolve("dynamodb.db").toString())
                .hasMessageContaining("does not open as a database");
        assertThat(other.resolve("dynamodb.db")).hasBinaryContent(content);
    }

    @Test
    void sixteenThreadsCountWithoutLosingOne() throws Exception {
        int threads = 16;
        int each = 40;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String own = "own" + thread;
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        increment("shared");
                        increment(own);
                        put("{'id':{'S':'" + own + "-" + i + "'}}");
                        assertThat(get(own).at("/Item/n/N").asInt()).isEqualTo(i + 1);
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(get("shared").at("/Item/n/N").asInt()).isEqualTo(threads * each);
        assertThat(database.call("Scan", json("{'TableName':'" + TODO_NAME + "','Select':'COUNT'}"))
                        .path("Count")
                        .asInt())
                .isEqualTo(threads * each + threads + 1);
    }

    private void increment(String id) {
        database.call(
                "UpdateItem",
                json("{'TableName':'" + TODO_NAME + "','Key':{'id':{'S':'" + id + "'}},"
                        + "'UpdateExpression':'ADD n :one','ExpressionAttributeValues':{':one':{'N':'1'}}}"));
    }

    private void assertSerialization(String item, String message) {
        assertThatThrownBy(() -> put(item))
                .isInstanceOfSatisfying(DynamoDbFailure.class, failure -> assertThat(failure.errorType())
                        .isEqualTo("SerializationException"))
                .hasMessage(message);
    }

    private void put(String item) {
        database.call("PutItem", json("{'TableName':'" + TODO_NAME + "','Item':" + item + "}"));
    }

    private ObjectNode get(String id) {
        return database.call("GetItem", json("{'TableName':'" + TODO_NAME + "','Key':{'id':{'S':'" + id + "'}}}"));
    }
}
