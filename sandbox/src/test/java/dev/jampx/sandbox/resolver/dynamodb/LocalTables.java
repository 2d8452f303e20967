package dev.jampx.sandbox.resolver.dynamodb;

import dev.jampx.appsync.Table;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableNames;
import dev.jampx.sandbox.dynamodb.TableSync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** A DynamoDB Local for the tests of this package, with the tables One and Two. Their key is {@code id}. */
final class LocalTables {

    static final TableNames NAMES = new TableNames("resolvertests");
    static final LocalDynamoDb DATABASE = open();

    private LocalTables() {}

    private static LocalDynamoDb open() {
        try {
            LocalDynamoDb database = LocalDynamoDb.open(Files.createTempDirectory("jampx-tables"));
            new TableSync(database, NAMES).apply(List.of(table("One"), table("Two")));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(String name) {
        Table.Key key = new Table.Key(new Table.Attribute("id", Table.AttributeType.S), Optional.empty());
        return new Table(name, key, List.of());
    }

    static DynamoDbDataSource source(String table) {
        return new DynamoDbDataSource(
                DATABASE,
                NAMES.physical(table),
                name -> name.equals("One") || name.equals("Two") ? NAMES.physical(name) : name,
                new PageTokens(new byte[32]));
    }
}
