package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.DynamoDbGateway;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.iam.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

/** One DynamoDB for both sides: Amplify's resolvers come to it over HTTP, jampx's in this JVM. */
final class Database {

    private static final LocalDynamoDb TABLES = open();
    private static final FrontDoor DOOR = FrontDoor.open(
            0,
            new DynamoDbGateway(TABLES, request -> new Caller.Administrator(), (function, action, resource) -> true));

    private Database() {}

    static LocalDynamoDb tables() {
        return TABLES;
    }

    static URI endpoint() {
        return URI.create("http://127.0.0.1:" + DOOR.port() + "/");
    }

    static ObjectNode call(String operation, ObjectNode request) {
        return TABLES.call(operation, request);
    }

    private static LocalDynamoDb open() {
        try {
            LocalDynamoDb database = LocalDynamoDb.open(Files.createTempDirectory("jampx-conformance"));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
