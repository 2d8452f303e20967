package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.TableChanges;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Changes that a function is given at once.
 *
 * @param records the records of the stream, the oldest first, at least one
 * @param failures how often the function has failed with them
 */
record Batch(List<ObjectNode> records, int failures) {

    Batch {
        records = List.copyOf(records);
    }

    byte[] event() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode().addAll(records);
        return JsonNodeFactory.instance
                .objectNode()
                .set("Records", list)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The sequence number of the last of them. */
    long position() {
        return TableChanges.position(records.get(records.size() - 1));
    }

    /** Two halves; dividing is no failure. */
    List<Batch> halves() {
        int middle = records.size() / 2;
        return List.of(
                new Batch(records.subList(0, middle), failures),
                new Batch(records.subList(middle, records.size()), failures));
    }

    /** Those from {@code index} on, after one more failure. */
    Batch failedFrom(int index) {
        return new Batch(records.subList(index, records.size()), failures + 1);
    }

    /** The place of the record with the sequence number {@code identifier}; -1 if there is none. */
    int indexOf(String identifier) {
        for (int index = 0; index < records.size(); index++) {
            if (records.get(index).at("/dynamodb/SequenceNumber").asText().equals(identifier)) {
                return index;
            }
        }
        return -1;
    }

    /** When the newest of them was made, to the minute. */
    Instant newest() {
        return Instant.ofEpochSecond(records.get(records.size() - 1)
                .at("/dynamodb/ApproximateCreationDateTime")
                .asLong());
    }
}
