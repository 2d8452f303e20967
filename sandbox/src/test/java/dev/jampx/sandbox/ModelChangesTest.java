package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.ModelChanges;
import dev.jampx.sandbox.lambda.handlers.ChangeWatcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Functions that are given the changes of rows, whoever makes them. */
class ModelChangesTest {

    private static final String SEEN =
            "NEW_AND_OLD_IMAGES us-east-1 arn:aws:dynamodb:us-east-1:000000000000:table/Todo";

    @TempDir
    private Path folder = Path.of("");

    private static BackendResource[] backend(UnaryOperator<ModelChanges> settings) {
        return new BackendResource[] {
            Jampx.defineData(Jampx.a
                            .schema()
                            .add("Todo", Jampx.a.model().field("text", Jampx.a.string()))
                            .authorization(allow -> List.of(allow.publicApiKey())))
                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)),
            Jampx.defineFunction("watcher")
                    .handler(ChangeWatcher.class)
                    .timeoutSeconds(60)
                    .onChange("Todo", settings)
        };
    }

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

    private static DynamoDbClient tables(SandboxFixture sandbox) {
        return DynamoDbClient.builder()
                .endpointOverride(sandbox.endpoints().dynamoDb())
                .region(Region.US_EAST_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(SandboxFixture.DEVELOPER)
                .build();
    }

    private static void put(DynamoDbClient tables, String table, String id, String text) {
        tables.putItem(request -> request.tableName(table)
                .item(Map.of("id", AttributeValue.fromS(id), "text", AttributeValue.fromS(text))));
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
