package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The changes of a table's rows, read from its stream. Sequence numbers rise over all of the database's streams, so one of them says how
 * far somebody has read, whatever shards there are.
 */
public final class TableChanges {

    private static final String TRIMMED = "TrimmedDataAccessException";

    private final LocalDynamoDb database;
    private final String table;

    /**
     * @param database the database
     * @param table the table's physical name
     */
    public TableChanges(LocalDynamoDb database, String table) {
        this.database = database;
        this.table = table;
    }

    /** The ARN of the stream; another one when the table has been made anew. */
    public String streamArn() {
        return database.call("DescribeTable", request().put("TableName", table))
                .at("/Table/LatestStreamArn")
                .asText();
    }

    /** The sequence number of the newest change; 0 if there is none. */
    public long newest() {
        String stream = streamArn();
        return shards(stream).stream()
                .mapToLong(shard -> database.newestChange(shard.id()))
                .max()
                .orElse(0);
    }

    /**
     * The records of the changes after the one with the sequence number {@code position}, the oldest first. Those that are a day old are
     * gone.
     *
     * @param limit how many at most, from 1 to 1000
     */
    public List<ObjectNode> after(long position, int limit) {
        String stream = streamArn();
        for (Shard shard : shards(stream)) {
            if (shard.last() > position) {
                List<ObjectNode> records = records(stream, shard, position, limit);
                if (!records.isEmpty()) {
                    return records;
                }
            }
        }
        return List.of();
    }

    /** The sequence number of {@code record}. */
    public static long position(ObjectNode record) {
        return Long.parseLong(record.at("/dynamodb/SequenceNumber").asText());
    }

    /** {@code last} is that of a shard that takes no more changes. */
    private record Shard(String id, long first, long last) {}

    private List<Shard> shards(String stream) {
        List<Shard> shards = new ArrayList<>();
        ObjectNode request = request().put("StreamArn", stream);
        JsonNode after;
        do {
            JsonNode page = database.call("DescribeStream", request).path("StreamDescription");
            for (JsonNode shard : page.path("Shards")) {
                JsonNode range = shard.path("SequenceNumberRange");
                shards.add(new Shard(
                        shard.path("ShardId").asText(),
                        range.path("StartingSequenceNumber").asLong(),
                        range.path("EndingSequenceNumber").asLong(Long.MAX_VALUE)));
            }
            after = page.path("LastEvaluatedShardId");
            request.put("ExclusiveStartShardId", after.asText());
        } while (after.isTextual());
        shards.sort(Comparator.comparingLong(Shard::first));
        return shards;
    }

    private List<ObjectNode> records(String stream, Shard shard, long position, int limit) {
        if (position < shard.first()) {
            return records(iterator(stream, shard).put("ShardIteratorType", "TRIM_HORIZON"), limit);
        }
        try {
            return records(
                    iterator(stream, shard)
                            .put("ShardIteratorType", "AFTER_SEQUENCE_NUMBER")
                            .put("SequenceNumber", "%021d".formatted(position)),
                    limit);
        } catch (DynamoDbFailure failure) {
            if (failure.errorType().equals(TRIMMED)) {
                return records(iterator(stream, shard).put("ShardIteratorType", "TRIM_HORIZON"), limit);
            }
            throw failure;
        }
    }

    private static ObjectNode iterator(String stream, Shard shard) {
        return request().put("StreamArn", stream).put("ShardId", shard.id());
    }

    private List<ObjectNode> records(ObjectNode iterator, int limit) {
        JsonNode found = database.call("GetShardIterator", iterator).path("ShardIterator");
        if (!found.isTextual()) {
            return List.of();
        }
        List<ObjectNode> records = new ArrayList<>();
        database.call(
                        "GetRecords",
                        request().put("ShardIterator", found.asText()).put("Limit", limit))
                .path("Records")
                .forEach(record -> records.add((ObjectNode) record));
        return records;
    }

    private static ObjectNode request() {
        return JsonNodeFactory.instance.objectNode();
    }
}
