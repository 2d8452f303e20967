package dev.jampx.sandbox;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.ModelChanges;
import dev.jampx.sandbox.lambda.handlers.ChangeWatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table whose changes a function is given. Run by itself it writes rows, and a line for each that is acknowledged, until it is killed. */
final class FollowedTable {

    private FollowedTable() {}

    static BackendResource[] backend(UnaryOperator<ModelChanges> settings) {
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

    static DynamoDbClient tables(SandboxFixture sandbox) {
        return DynamoDbClient.builder()
                .endpointOverride(sandbox.endpoints().dynamoDb())
                .region(Region.US_EAST_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(SandboxFixture.DEVELOPER)
                .build();
    }

    static void put(DynamoDbClient tables, String table, String id, String text) {
        tables.putItem(request -> request.tableName(table)
                .item(Map.of("id", AttributeValue.fromS(id), "text", AttributeValue.fromS(text))));
    }

    /** The function cannot bear the second row, so that those behind it wait when the process is killed. */
    public static void main(String[] arguments) throws InterruptedException {
        try (SandboxFixture sandbox = new SandboxFixture(Path.of(arguments[0]), backend(all -> all));
                DynamoDbClient tables = tables(sandbox)) {
            String table = tables.listTables().tableNames().get(0);
            put(tables, table, "first", "first");
            while (!sandbox.functionLines.take().startsWith("CHANGE ")) {
                // The others come when this one is done.
            }
            put(tables, table, "poison", "poison");
            for (int row = 0; ; row++) {
                put(tables, table, "row" + row, "row" + row);
                System.out.println("row" + row);
            }
        }
    }
}
