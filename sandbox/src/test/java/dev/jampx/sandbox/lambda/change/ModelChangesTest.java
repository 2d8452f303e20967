package dev.jampx.sandbox.lambda.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.ChangeSettings;
import dev.jampx.model.EventPattern;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.StartingPosition;
import dev.jampx.model.resolved.ChangeSource;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableChanges;
import dev.jampx.sandbox.lambda.Execution;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What functions are given, and when again, with a function that answers at once. */
class ModelChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path databaseFolder;

    private static LocalDynamoDb database;
    private static int tables;

    @TempDir
    private Path folder = Path.of("");

    private final List<String> given = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final TestClock clock = new TestClock();
    private java.util.function.Function<List<String>, String> answer = rows -> "null";
    private String table = "";

    private static final class TestClock extends Clock {

        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void open() {
        database = LocalDynamoDb.open(databaseFolder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void create() throws IOException {
        table = "table-" + tables++;
        database.call(
                "CreateTable",
                json(
                        """
                        {"TableName": "%s", "BillingMode": "PAY_PER_REQUEST",
                         "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                         "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                         "StreamSpecification": {"StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES"}}"""
                                .formatted(table)));
    }

    @Test
    void changesComeInBatchesAndInOrderAndGoOnWhereTheyWere() throws IOException {
        put("before");
        ChangeDelivery first = delivery(ChangeSettings.STANDARD.withBatchSize(2));
        put("a", "b", "c");
        first.run();
        assertThat(given).containsExactly("a b", "c");
        put("d");
        delivery(ChangeSettings.STANDARD).run();
        assertThat(given).containsExactly("a b", "c", "d");
    }

    @Test
    void aFailureIsTriedAgainAfterLongerAndLongerWaitsUntilTheAttemptsAreOver() throws IOException {
        ChangeDelivery delivery = delivery(ChangeSettings.STANDARD.withRetryAttempts(2));
        answer = rows -> rows.contains("bad") ? "!" : "null";
        put("bad");
        delivery.run();
        put("good");
        delivery.run();
        assertThat(given).as("waits").containsExactly("bad");
        pass(Duration.ofSeconds(1));
        delivery.run();
        pass(Duration.ofMillis(1999));
        delivery.run();
        assertThat(given).as("waits twice as long").containsExactly("bad", "bad");
        pass(Duration.ofMillis(1));
        delivery.run();
        assertThat(given).containsExactly("bad", "bad", "bad", "good");
        assertThat(notices).singleElement().asString().contains("\"follower\"", "1 of the changes", "\"Todo\"");
    }

    @Test
    void withoutAnEndOfAttemptsTheyEndWhenTheChangesAreADayOld() throws IOException {
        ChangeDelivery delivery = delivery(ChangeSettings.STANDARD);
        answer = rows -> "!";
        put("bad");
        for (int attempt = 0; attempt < 20; attempt++) {
            delivery.run();
            pass(Duration.ofMinutes(1));
        }
        assertThat(given).hasSize(20);
        pass(Duration.ofHours(24));
        delivery.run();
        pass(Duration.ofHours(1));
        delivery.run();
        assertThat(given).hasSize(21);
        assertThat(notices).hasSize(1);
    }

    @Test
    void halvesAreTriedAtOnceUntilTheOneThatFailsIsAlone() throws IOException {
        ChangeDelivery delivery =
                delivery(ChangeSettings.STANDARD.withRetryAttempts(1).withBisectBatchOnError(true));
        answer = rows -> rows.contains("bad") ? "!" : "null";
        put("a", "b", "bad", "c");
        delivery.run();
        assertThat(given).containsExactly("a b bad c", "a b", "bad c", "bad");
        pass(Duration.ofSeconds(1));
        delivery.run();
        assertThat(given).endsWith("bad", "bad", "c");
    }

    @Test
    void theAnswerSaysFromWhichChangeOnItFailed() throws IOException {
        ChangeDelivery delivery = delivery(ChangeSettings.STANDARD.withReportBatchItemFailures(true));
        answer = rows -> rows.get(0).equals("b")
                ? "{\"batchItemFailures\":[]}"
                : "{\"batchItemFailures\":[{\"itemIdentifier\":\"@2\"},{\"itemIdentifier\":\"@1\"}]}";
        put("a", "b", "c");
        delivery.run();
        assertThat(given).containsExactly("a b c");
        // What is done is done for the next sandbox, too.
        delivery(ChangeSettings.STANDARD.withReportBatchItemFailures(true)).run();
        assertThat(given).containsExactly("a b c", "b c");
    }

    @Test
    void aWindowGathersChangesUntilItEndsOrTheBatchIsFull() throws IOException {
        ChangeDelivery delivery =
                delivery(ChangeSettings.STANDARD.withBatchSize(3).withBatchingWindowSeconds(10));
        put("a");
        delivery.run();
        pass(Duration.ofMillis(9999));
        put("b");
        delivery.run();
        assertThat(given).isEmpty();
        assertThat(delivery.isBehind()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(delivery.isBehind()).isTrue();
        delivery.run();
        assertThat(given).containsExactly("a b");
        assertThat(delivery.isBehind()).isFalse();
        put("c", "d");
        delivery.run();
        assertThat(given).as("another window").containsExactly("a b");
        put("e", "f");
        delivery.run();
        assertThat(given).containsExactly("a b", "c d e");
    }

    @Test
    void whatNoFilterMatchesIsDoneWithoutTheFunction() throws IOException {
        ChangeSettings filtered = ChangeSettings.STANDARD
                .withBatchSize(2)
                .withFilter(keys(List.of(Map.of("prefix", "x"))))
                .withFilter(keys(List.of("b")));
        ChangeDelivery delivery = delivery(filtered);
        put("a", "b", "c", "d", "x1", "x2", "e", "f");
        delivery.run();
        assertThat(given).containsExactly("b x1", "x2");
        assertThat(new PositionFolder(folder)
                        .read("follower-Todo")
                        .orElseThrow()
                        .sequenceNumber())
                .isEqualTo(new TableChanges(database, table).newest());
    }

    private static EventPattern keys(List<Object> rules) {
        return new EventPattern(Map.of("dynamodb", Map.of("Keys", Map.of("id", Map.of("S", rules)))));
    }

    @Test
    void lanesShareTheChangesAndKeepThoseOfARowInOrder() throws Exception {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        Queue<CompletableFuture<Execution>> held = new ConcurrentLinkedQueue<>();
        CountDownLatch atTheSameTime = new CountDownLatch(2);
        CountDownLatch all = new CountDownLatch(12);
        try (ModelChanges changes = new ModelChanges(
                database,
                model -> table,
                (function, event) -> {
                    rows(event).forEach(row -> {
                        seen.add(row);
                        all.countDown();
                    });
                    if (atTheSameTime.getCount() > 0) {
                        CompletableFuture<Execution> later = new CompletableFuture<>();
                        held.add(later);
                        atTheSameTime.countDown();
                        return later;
                    }
                    return CompletableFuture.completedFuture(DONE);
                },
                folder,
                notices::add,
                "us-east-1",
                clock)) {
            ChangeSettings settings = ChangeSettings.STANDARD.withBatchSize(1);
            changes.deploy(List.of(follower(settings.withParallelizationFactor(2))));
            for (int round = 0; round < 3; round++) {
                for (String id : List.of("a", "b", "c", "d")) {
                    putText(id, id + round);
                }
            }
            assertThat(atTheSameTime.await(60, TimeUnit.SECONDS)).isTrue();
            held.forEach(each -> each.complete(DONE));
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).hasSize(12);
        for (String id : List.of("a", "b", "c", "d")) {
            assertThat(seen.stream().filter(row -> row.startsWith(id))).containsExactly(id + 0, id + 1, id + 2);
        }
    }

    @Test
    void anotherNumberOfLanesLosesNothing() throws IOException {
        PositionFolder positions = new PositionFolder(folder);
        String stream = new TableChanges(database, table).streamArn();
        positions.write("follower-Todo-1of2", new Position(stream, 7));
        positions.write("follower-Todo-2of2", new Position(stream, 3));
        positions.write("follower-TodoList", new Position(stream, 1));
        try (ModelChanges changes = new ModelChanges(
                database,
                model -> table,
                (function, event) -> new CompletableFuture<>(),
                folder,
                notices::add,
                "us-east-1",
                clock)) {
            changes.deploy(List.of(follower(ChangeSettings.STANDARD)));
        }
        assertThat(positions.read("follower-Todo").orElseThrow().sequenceNumber())
                .isEqualTo(3);
        assertThat(positions.read(name -> true)).hasSize(1);
    }

    @Test
    void theOldestChangesComeToWhoAsksForThem() throws Exception {
        put("before");
        CompletableFuture<List<String>> first = new CompletableFuture<>();
        try (ModelChanges changes = new ModelChanges(
                database,
                model -> table,
                (function, event) -> {
                    first.complete(rows(event));
                    return CompletableFuture.completedFuture(DONE);
                },
                folder,
                notices::add,
                "us-east-1",
                clock)) {
            changes.deploy(
                    List.of(follower(ChangeSettings.STANDARD.withStartingPosition(StartingPosition.TRIM_HORIZON))));
            assertThat(first.get(60, TimeUnit.SECONDS)).containsExactly("before");
        }
    }

    private static final Execution DONE =
            new Execution("id", new Outcome.Succeeded(new byte[0]), new byte[0], false, List.of());

    private static List<String> rows(byte[] event) {
        try {
            return StreamSupport.stream(JSON.readTree(event).path("Records").spliterator(), false)
                    .map(record -> record.at("/dynamodb/NewImage/text/S")
                            .asText(record.at("/dynamodb/Keys/id/S").asText()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Function follower(ChangeSettings settings) {
        return new Function(
                "follower",
                new Function.JavaClass("a.F"),
                FunctionSettings.STANDARD,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(new ChangeSource("Todo", settings)));
    }

    private void putText(String id, String text) throws IOException {
        database.call(
                "PutItem",
                json("{\"TableName\":\"%s\",\"Item\":{\"id\":{\"S\":\"%s\"},\"text\":{\"S\":\"%s\"}}}"
                        .formatted(table, id, text)));
    }

    @Test
    void anAnswerThatNamesNoChangeMeansAll() throws IOException {
        ChangeDelivery delivery = delivery(ChangeSettings.STANDARD.withReportBatchItemFailures(true));
        answer = rows -> "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}";
        put("a", "b");
        delivery.run();
        pass(Duration.ofSeconds(1));
        delivery.run();
        assertThat(given).containsExactly("a b", "a b");
    }

    @Test
    void whatDoesNotFitIntoAnEventComesWithTheNext() throws IOException {
        ChangeDelivery delivery = delivery(ChangeSettings.STANDARD);
        for (String id : List.of("a", "b", "c")) {
            database.call(
                    "PutItem",
                    json("{\"TableName\":\"%s\",\"Item\":{\"id\":{\"S\":\"%s\"},\"much\":{\"S\":\"%s\"}}}"
                            .formatted(table, id, "x".repeat(390_000))));
        }
        for (int change = 0; change < 10; change++) {
            database.call(
                    "PutItem",
                    json("{\"TableName\":\"%s\",\"Item\":{\"id\":{\"S\":\"a\"},\"much\":{\"S\":\"%s\"}}}"
                            .formatted(table, "%03d".formatted(change).repeat(130_000))));
        }
        delivery.run();
        assertThat(given).hasSizeGreaterThan(1);
        assertThat(String.join(" ", given).split(" ")).hasSize(13);
    }

    @Test
    void nothingIsReadWhereNobodyAsks() {
        try (ModelChanges changes = new ModelChanges(
                database, model -> "no-such-table", this::run, folder, notices::add, "us-east-1", clock)) {
            changes.deploy(List.of(new Function("f", "a.F", 3, 128, Map.of())));
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("function-changes"));
    }

    @Test
    void aDeployedFunctionIsGivenChangesWithoutBeingAsked() throws Exception {
        CompletableFuture<byte[]> event = new CompletableFuture<>();
        try (ModelChanges changes = new ModelChanges(
                database,
                model -> table,
                (function, document) -> {
                    event.complete(document);
                    return run(function, document);
                },
                folder,
                notices::add,
                "eu-west-1",
                clock)) {
            changes.deploy(List.of(follower(ChangeSettings.STANDARD)));
            put("a");
            JsonNode record = JSON.readTree(event.get(60, TimeUnit.SECONDS)).at("/Records/0");
            assertThat(record.path("eventSource").asText()).isEqualTo("aws:dynamodb");
            assertThat(record.path("awsRegion").asText()).isEqualTo("eu-west-1");
            assertThat(record.path("eventSourceARN").asText())
                    .startsWith("arn:aws:dynamodb:eu-west-1:000000000000:table/" + table + "/stream/");
        }
    }

    private ChangeDelivery delivery(ChangeSettings settings) {
        Subscription subscription = new Subscription("follower", new ChangeSource("Todo", settings), new Lane(0, 1));
        TableChanges changes = new TableChanges(database, table);
        PositionFolder positions = new PositionFolder(folder);
        Position position = positions
                .read(subscription.name())
                .orElseGet(() -> new Position(changes.streamArn(), changes.newest()));
        return new ChangeDelivery(
                subscription,
                position,
                new ChangeReader(subscription, changes, "us-east-1"),
                positions,
                this::run,
                notices::add,
                clock);
    }

    private CompletableFuture<Execution> run(String function, byte[] event) {
        try {
            JsonNode records = JSON.readTree(event).path("Records");
            List<String> rows = StreamSupport.stream(records.spliterator(), false)
                    .map(record -> record.at("/dynamodb/Keys/id/S").asText())
                    .toList();
            given.add(String.join(" ", rows));
            String text = answer.apply(rows);
            for (int index = 0; index < rows.size(); index++) {
                text = text.replace(
                        "@" + index,
                        records.get(index).at("/dynamodb/SequenceNumber").asText());
            }
            byte[] payload = text.getBytes(StandardCharsets.UTF_8);
            Outcome outcome = text.equals("!") ? new Outcome.Failed("Error", "no") : new Outcome.Succeeded(payload);
            return CompletableFuture.completedFuture(new Execution("id", outcome, payload, false, List.of()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void put(String... ids) throws IOException {
        for (String id : ids) {
            database.call(
                    "PutItem", json("{\"TableName\":\"%s\",\"Item\":{\"id\":{\"S\":\"%s\"}}}".formatted(table, id)));
        }
    }

    private void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    private static ObjectNode json(String text) throws IOException {
        return (ObjectNode) JSON.readTree(text);
    }
}
