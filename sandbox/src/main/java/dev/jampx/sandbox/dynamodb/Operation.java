package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.BiFunction;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * An operation of DynamoDB's API that DynamoDB Local knows.
 *
 * @param name its name, such as {@code PutItem}
 * @param kind what it works on
 * @param body runs it: from the request document to the response object
 */
record Operation(String name, Kind kind, BiFunction<AmazonDynamoDBLocal, ObjectNode, SdkPojo> body) {

    private static final Set<String> READS = Set.of("GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems");

    /** What an operation works on. */
    enum Kind {
        /** Items of tables. */
        ITEMS,
        /** Reads what tables there are and how they are set up. */
        DESCRIPTIONS,
        /** Creates, alters or deletes tables. */
        TABLES,
        /** Streams of changes; called under another service name. */
        STREAMS
    }

    boolean changesTables() {
        return kind == Kind.TABLES;
    }

    /** Whether it may change items; statements may do either. */
    boolean writesItems() {
        return kind == Kind.ITEMS && !READS.contains(name);
    }

    ObjectNode call(AmazonDynamoDBLocal engine, ObjectNode request) {
        return WireWriter.write(body.apply(engine, request));
    }
}
