package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.TableChanges;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads those changes of a table that a function is given. */
final class ChangeReader {

    private static final int MOST_RECORDS = 1000;
    private static final long EVENT_LIMIT = 6L * 1024 * 1024 - 100;

    private final Subscription subscription;
    private final TableChanges changes;
    private final String region;

    /**
     * @param region the AWS region that functions are told the tables are in
     */
    ChangeReader(Subscription subscription, TableChanges changes, String region) {
        this.subscription = subscription;
        this.changes = changes;
        this.region = region;
    }

    /**
     * What there is.
     *
     * @param records what the function is given, as many as a batch and an event hold
     * @param readTo the sequence number of the last change that was looked at
     * @param full whether no more would fit
     */
    record Found(List<ObjectNode> records, long readTo, boolean full) {}

    /** The next changes after {@code position}. */
    Found after(Position position) {
        int most = subscription.source().settings().batchSize();
        String source = position.streamArn().replace(":ddblocal:", ":" + region + ":");
        List<ObjectNode> taken = new ArrayList<>();
        long readTo = position.sequenceNumber();
        long size = 0;
        while (true) {
            List<ObjectNode> page = changes.after(readTo, Math.min(MOST_RECORDS, most));
            if (page.isEmpty()) {
                return new Found(taken, readTo, false);
            }
            for (ObjectNode record : page) {
                if (subscription.takes(record)) {
                    record.put("awsRegion", region).put("eventSourceARN", source);
                    size += record.toString().getBytes(StandardCharsets.UTF_8).length + 1;
                    // One does always, as rows are smaller than events.
                    if (size > EVENT_LIMIT && !taken.isEmpty()) {
                        return new Found(taken, readTo, true);
                    }
                    taken.add(record);
                }
                readTo = TableChanges.position(record);
                if (taken.size() == most) {
                    return new Found(taken, readTo, true);
                }
            }
        }
    }
}
