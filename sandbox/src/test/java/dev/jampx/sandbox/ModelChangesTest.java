package dev.jampx.sandbox;

import static dev.jampx.sandbox.FollowedTable.backend;
import static dev.jampx.sandbox.FollowedTable.put;
import static dev.jampx.sandbox.FollowedTable.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Functions that are given the changes of rows, whoever makes them. */
class ModelChangesTest {

    private static final String SEEN =
            "NEW_AND_OLD_IMAGES us-east-1 arn:aws:dynamodb:us-east-1:000000000000:table/Todo";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void changesOfTheApiAndOfItsTablesOwnEndpointCome() throws Exception {
        try (SandboxFixture sandbox = new SandboxFixture(folder, backend(all -> all));
                DynamoDbClient tables = tables(sandbox)) {
            String table = tables.listTables().tableNames().get(0);
            put(tables, table, "1", "one");
            put(tables, table, "1", "two");
            tables.deleteItem(request -> request.tableName(table).key(Map.of("id", AttributeValue.fromS("1"))));

            assertThat(line(sandbox, "CHANGE ")).isEqualTo("INSERT -->one " + SEEN);
            assertThat(line(sandbox, "CHANGE ")).isEqualTo("MODIFY one->two " + SEEN);
            assertThat(line(sandbox, "CHANGE ")).isEqualTo("REMOVE two->- " + SEEN);
        }
    }

    @Test
    void whatOneSandboxHasNotDoneTheNextDoes() throws Exception {
        try (SandboxFixture sandbox = new SandboxFixture(folder, backend(all -> all));
                DynamoDbClient tables = tables(sandbox)) {
            put(tables, tables.listTables().tableNames().get(0), "1", "poison");
            assertThat(line(sandbox, "POISON ")).isEqualTo("in 1");
        }
        try (SandboxFixture sandbox = new SandboxFixture(folder, backend(all -> all))) {
            assertThat(line(sandbox, "POISON ")).isEqualTo("in 1");
            // Without it nothing is kept for it: when it comes back it is given what comes from then on.
            sandbox.deploy(backend(all -> all)[0]);
            try (var files = Files.list(folder.resolve("function-changes"))) {
                assertThat(files).isEmpty();
            }
            sandbox.deploy(backend(all -> all));
            try (DynamoDbClient tables = tables(sandbox)) {
                put(tables, tables.listTables().tableNames().get(0), "2", "after");
            }
            assertThat(line(sandbox, "CHANGE ")).isEqualTo("INSERT -->after " + SEEN);
        }
    }

    @Test
    void aKilledSandboxLosesNoChangeThatItHasAcknowledged() throws Exception {
        Set<String> missing = rowsUntilKilled(50);
        // The one that the function cannot bear is given up, and those beside it are not.
        try (SandboxFixture sandbox =
                new SandboxFixture(folder, backend(all -> all.retryAttempts(0).bisectBatchOnError(true)))) {
            while (!missing.isEmpty()) {
                missing.remove(line(sandbox, "CHANGE INSERT -->").replace(" " + SEEN, ""));
            }
        }
    }

    /** The rows that were acknowledged. */
    private Set<String> rowsUntilKilled(int least) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FollowedTable.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> rows = new HashSet<>();
        try (BufferedReader output = process.inputReader()) {
            while (rows.size() < least) {
                String line = output.readLine();
                assertThat(line).as("the process died by itself").isNotNull();
                rows.add(line);
            }
            // Through the handle, because the process itself would close its output, too.
            process.toHandle().destroyForcibly();
            // A line may have been cut off.
            output.lines().filter(line -> line.startsWith("row")).forEach(rows::add);
        }
        process.waitFor();
        return rows;
    }

    private static String line(SandboxFixture sandbox, String beginning) throws InterruptedException {
        while (true) {
            String line = sandbox.functionLines.poll(60, TimeUnit.SECONDS);
            assertThat(line).as("a line that begins with " + beginning).isNotNull();
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
    }
}
