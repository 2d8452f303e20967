package dev.jampx.standin.logs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.Account;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.JsonService;
import java.util.List;
import java.util.Map;

/** CloudWatch Logs, for who reads. */
public final class LogsService extends JsonService {

    private static final int LARGEST_PAGE = 100;

    private final Account account;
    private final LogGroups groups;

    public LogsService(Account account, LogGroups groups) {
        this.account = account;
        this.groups = groups;
    }

    @Override
    protected Map<String, Operation> operations() {
        return Map.of(
                "FilterLogEvents", (input, request) -> filter(input),
                "DescribeLogGroups", (input, request) -> describe(input));
    }

    private ObjectNode filter(JsonNode input) {
        String group = input.path("logGroupName").asText();
        long from = input.path("startTime").asLong(0);
        List<LogEvent> found = groups
                .events(group)
                .orElseThrow(
                        () -> AwsError.refused("ResourceNotFoundException", "The specified log group does not exist."))
                .stream()
                .filter(event -> event.timestamp() >= from)
                .toList();
        int begin = Integer.parseInt(input.path("nextToken").asText("0"));
        int end = Math.min(
                found.size(), begin + Math.min(LARGEST_PAGE, input.path("limit").asInt(LARGEST_PAGE)));
        ObjectNode result = NODES.objectNode();
        ArrayNode events = result.putArray("events");
        found.subList(begin, end).forEach(event -> events.addObject()
                .put("eventId", event.id())
                .put("timestamp", event.timestamp())
                .put("ingestionTime", event.timestamp())
                .put("logStreamName", event.stream())
                .put("message", event.message()));
        if (end < found.size()) {
            result.put("nextToken", Integer.toString(end));
        }
        return result;
    }

    private ObjectNode describe(JsonNode input) {
        String prefix = input.path("logGroupNamePrefix").asText("");
        ObjectNode result = NODES.objectNode();
        ArrayNode found = result.putArray("logGroups");
        groups.names().stream().filter(name -> name.startsWith(prefix)).forEach(name -> found.addObject()
                .put("logGroupName", name)
                .put("arn", account.arn("logs", "log-group:" + name + ":*")));
        return result;
    }
}
