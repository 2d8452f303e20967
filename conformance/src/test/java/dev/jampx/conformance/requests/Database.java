package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.DynamoDbGateway;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * One DynamoDB for both sides of a definition: Amplify's resolvers come to it over HTTP, jampx's in this JVM. Each definition has its own,
 * since DynamoDB Local has one thread a database, and slows down by what it has held.
 */
final class Database implements AutoCloseable {

    private static final Map<String, DynamoDbGateway> OPEN = new ConcurrentHashMap<>();
    private static final FrontDoor DOOR = PlainDoor.open(Database::answer);
    private static final AtomicLong LAST = new AtomicLong();

    private final Path folder;
    private final LocalDynamoDb tables;
    private final String path;

    private Database(Path folder, LocalDynamoDb tables) {
        this.folder = folder;
        this.tables = tables;
        path = "/" + LAST.incrementAndGet();
        OPEN.put(
                path,
                new DynamoDbGateway(
                        tables, request -> new Caller.Administrator(), (function, action, resource) -> true));
    }

    /** An empty one. */
    static Database open() {
        try {
            Path folder = Files.createTempDirectory("jampx-conformance");
            return new Database(folder, LocalDynamoDb.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WireResponse answer(WireRequest request) {
        return OPEN.get(request.path()).handle(request);
    }

    LocalDynamoDb tables() {
        return tables;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + DOOR.port() + path);
    }

    ObjectNode call(String operation, ObjectNode request) {
        return tables.call(operation, request);
    }

    @Override
    public void close() {
        OPEN.remove(path);
        tables.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
