package dev.jampx.sandbox.dynamodb;

import static dev.jampx.sandbox.dynamodb.Tables.TODO;
import static dev.jampx.sandbox.dynamodb.Tables.TODO_NAME;
import static dev.jampx.sandbox.dynamodb.Tables.index;
import static dev.jampx.sandbox.dynamodb.Tables.json;
import static dev.jampx.sandbox.dynamodb.Tables.key;
import static dev.jampx.sandbox.dynamodb.Tables.table;

import dev.jampx.appsync.Table;
import java.nio.file.Path;
import java.util.List;

/** The main class of a JVM that works on a database until it is killed. It prints a line for everything it has done. */
final class KilledWriter {

    static final List<Table> WITH_INDEX = List.of(table("Todo", "id", index("byOwner", key("owner"))));

    private KilledWriter() {}

    /** Arguments: the database's folder; {@code rows} or {@code tables}. */
    public static void main(String[] arguments) {
        LocalDynamoDb database = LocalDynamoDb.open(Path.of(arguments[0]));
        TableSync sync = new TableSync(database, Tables.NAMES);
        sync.apply(List.of(TODO));
        boolean tables = arguments[1].equals("tables");
        for (int i = 0; ; i++) {
            if (tables) {
                sync.apply(i % 2 == 0 ? WITH_INDEX : List.of(TODO));
            }
            database.call(
                    "PutItem",
                    json("{'TableName':'" + TODO_NAME + "','Item':{'id':{'S':'" + i + "'},'owner':{'S':'ann'}}}"));
            System.out.println(i);
        }
    }
}
