package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.TODO_NAME;
import static dev.jampx.sandbox.dynamodb.Tables.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.access.LocalDBClient;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/** A JVM that is killed loses nothing it has acknowledged. */
class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedRowIsThere() throws Exception {
        int acknowledged = runUntilKilled("rows", 700);

        LocalDynamoDb database = LocalDynamoDb.open(folder);
        try {
            assertThat(ids(database, null)).containsAll(expected(acknowledged));
        } finally {
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void changesOfTablesThatWereCutOffAreFinished(int lines) throws Exception {
        int acknowledged = runUntilKilled("tables", lines);

        LocalDynamoDb database = LocalDynamoDb.open(folder);
        try {
            new TableSync(database, Tables.NAMES).apply(KilledWriter.WITH_INDEX);

            assertThat(ids(database, "byOwner")).containsAll(expected(acknowledged));
            assertThat(ids(database, "byOwner")).isEqualTo(ids(database, null));
        } finally {
            database.close();
        }
    }

    @Test
    void anIndexThatWasMadeWhenTheProcessDiedButNotNotedIsFinished() {
        LocalDynamoDb before = LocalDynamoDb.open(folder);
        new TableSync(before, Tables.NAMES).apply(List.of(Tables.TODO));
        before.call(
                "PutItem",
                Tables.json("{'TableName':'" + Tables.TODO_NAME + "','Item':{'id':{'S':'0'},'owner':{'S':'ann'}}}"));
        before.close();
        SqliteDatabase killed = SqliteDatabase.open(folder.resolve("dynamodb.db"));
        AmazonDynamoDBLocal engine = new LocalDBClient(killed, new JobsRegister(new BackgroundJobs(), false));
        Operations.named("UpdateTable")
                .orElseThrow()
                .call(
                        engine,
                        Tables.json("{'TableName':'" + Tables.TODO_NAME
                                + "','AttributeDefinitions':[{'AttributeName':'id','AttributeType':'S'},"
                                + "{'AttributeName':'owner','AttributeType':'S'}],'GlobalSecondaryIndexUpdates':[{'Create':"
                                + "{'IndexName':'byOwner','KeySchema':[{'AttributeName':'owner','KeyType':'HASH'}],"
                                + "'Projection':{'ProjectionType':'ALL'}}}]}"));
        killed.createGSIColumns(Tables.TODO_NAME, "byOwner");
        engine.shutdown();

        LocalDynamoDb database = LocalDynamoDb.open(folder);
        try {
            new TableSync(database, Tables.NAMES).apply(KilledWriter.WITH_INDEX);

            assertThat(ids(database, "byOwner")).containsExactly("0");
        } finally {
            database.close();
        }
    }

    @Test
    void aKilledProcessLoadsNoTelemetryAndLeavesOneLibraryAtMost() throws Exception {
        runUntilKilled("rows", 1);
        runUntilKilled("rows", 1);

        try (var libraries = Files.list(folder.resolve("native"))) {
            assertThat(libraries).hasSize(1);
        }
        assertThat(Files.readString(folder.resolve("classes.log")))
                .contains("dev.jampx.sandbox.dynamodb.LocalDynamoDb ")
                .doesNotContainIgnoringCase("services.local.monitoring")
                .doesNotContain("org.eclipse.jetty");
    }

    /** Kills the process while it goes on writing; returns the highest number that it acknowledged. */
    private int runUntilKilled(String work, int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        work))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> read = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            while (read.size() < lines) {
                String line = output.readLine();
                assertThat(line).as("the process died by itself").isNotNull();
                read.add(line);
            }
            // Through the handle, because the process itself would close its output, too.
            process.toHandle().destroyForcibly();
            // What it had acknowledged before the signal came counts as well.
            output.lines().forEach(read::add);
        }
        process.waitFor();
        return Integer.parseInt(read.get(read.size() - 1));
    }

    private static List<String> expected(int acknowledged) {
        return IntStream.rangeClosed(0, acknowledged)
                .mapToObj(Integer::toString)
                .toList();
    }

    private static Set<String> ids(LocalDynamoDb database, @Nullable String index) {
        Set<String> ids = new TreeSet<>();
        ObjectNode request = json("{'TableName':'" + TODO_NAME + "'}");
        if (index != null) {
            request.put("IndexName", index);
        }
        while (true) {
            ObjectNode page = database.call("Scan", request);
            for (JsonNode item : page.path("Items")) {
                ids.add(item.at("/id/S").asText());
            }
            if (!page.has("LastEvaluatedKey")) {
                return ids;
            }
            request.set("ExclusiveStartKey", page.get("LastEvaluatedKey"));
        }
    }
}
