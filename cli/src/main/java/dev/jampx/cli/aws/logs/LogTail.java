package dev.jampx.cli.aws.logs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilteredLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceNotFoundException;

/** Reads what functions log, each line once. */
public final class LogTail {

    private final CloudWatchLogsClient logs;
    private final BiConsumer<String, String> listener;
    private final Set<String> seen = new HashSet<>();
    private long since;

    /**
     * @param since from when on, in milliseconds since 1970
     * @param listener told of the function and the line
     */
    public LogTail(CloudWatchLogsClient logs, long since, BiConsumer<String, String> listener) {
        this.logs = logs;
        this.since = since;
        this.listener = listener;
    }

    /** Tells what is new in {@code groups}. */
    public void read(List<FunctionLogGroup> groups) {
        long newest = since;
        Set<String> atNewest = new HashSet<>(seen);
        for (FunctionLogGroup group : groups) {
            for (FilteredLogEvent event : events(group)) {
                if (seen.contains(event.eventId())) {
                    continue;
                }
                listener.accept(group.function(), event.message().stripTrailing());
                if (event.timestamp() > newest) {
                    newest = event.timestamp();
                    atNewest.clear();
                }
                atNewest.add(event.eventId());
            }
        }
        seen.addAll(atNewest);
        // Lines of the newest instant may still come in; those before it have been read.
        since = newest;
    }

    private List<FilteredLogEvent> events(FunctionLogGroup group) {
        try {
            return logs
                    .filterLogEventsPaginator(
                            request -> request.logGroupName(group.group()).startTime(since))
                    .events()
                    .stream()
                    .toList();
        } catch (ResourceNotFoundException e) {
            // A function that has never run has logged nothing.
            return List.of();
        }
    }
}
