package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.Table;
import dev.jampx.conformance.Synthesis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Both sides of one definition, on the same rows. Each request meets the rows as they were given, whatever earlier ones did. */
final class SideBySide implements AutoCloseable {

    private static final AtomicLong LAST = new AtomicLong();
    private static final int MOST_PAGES = 3;
    private static final Pattern BAD_FILTER =
            Pattern.compile("subscription filter can have|Invalid subscription filter");

    private final Database database = Database.open();
    private final AmplifyApi amplify;
    private final JampxApi jampx;
    private final SubscribedApi subscriptions;
    private final Map<String, List<String>> keys = new HashMap<>();
    /** By model, then by key: items as on the wire. */
    private final Map<String, Map<JsonNode, ObjectNode>> given = new LinkedHashMap<>();

    /** @param rows plain JSON, by model */
    SideBySide(Synthesis synthesis, CompiledApi api, Map<String, List<ObjectNode>> rows) {
        long number = LAST.incrementAndGet();
        amplify = new AmplifyApi(database, "amplify" + number, synthesis);
        jampx = new JampxApi(database, "jampx" + number, api);
        subscriptions = jampx.subscriptions();
        for (Table table : api.tables()) {
            keys.put(
                    table.name(),
                    Stream.concat(Stream.of(table.key().partitionKey()), table.key().sortKey().stream())
                            .map(Table.Attribute::name)
                            .toList());
            Map<JsonNode, ObjectNode> items = new LinkedHashMap<>();
            rows.getOrDefault(table.name(), List.of()).forEach(row -> {
                ObjectNode item = Items.item(row);
                items.put(key(table.name(), item), item);
            });
            given.put(table.name(), items);
        }
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        restore(amplify, nothing);
        restore(jampx, nothing);
    }

    /** What both sides answer, page after page, and what it leaves in the tables. */
    Outcome outcome(RequestingCaller caller, GraphQlRequest request) {
        return outcome(caller, caller, request);
    }

    /** The same where Amplify is asked by one caller and jampx by another. */
    Outcome outcome(RequestingCaller amplifysCaller, RequestingCaller jampxsCaller, GraphQlRequest request) {
        List<Answers> pages = new ArrayList<>();
        GraphQlRequest ofAmplify = request;
        GraphQlRequest ofJampx = request;
        for (int page = 0; page < MOST_PAGES; page++) {
            Answers answers =
                    new Answers(amplify.answer(amplifysCaller, ofAmplify), jampx.answer(jampxsCaller, ofJampx));
            pages.add(answers);
            JsonNode theirs = nextToken(answers.amplify());
            JsonNode ours = nextToken(answers.jampx());
            if (!theirs.isTextual() || !ours.isTextual()) {
                break;
            }
            ofAmplify = request.from(theirs);
            ofJampx = request.from(ours);
        }
        if (!request.isMutation()) {
            ObjectNode unchanged = JsonNodeFactory.instance.objectNode();
            return new Outcome(pages, unchanged, new Answers(unchanged, unchanged));
        }
        Answers after = new Answers(items(amplify), items(jampx));
        restore(amplify, after.amplify());
        restore(jampx, after.jampx());
        return new Outcome(pages, given(), after);
    }

    /** What both sides make of {@code subscription}, where another caller may ask Amplify; nothing is written. */
    Outcome heard(RequestingCaller amplifysCaller, SubscriptionRequest subscription) {
        SubscribedApi.Heard ours = subscriptions.heard(subscription);
        ObjectNode unchanged = JsonNodeFactory.instance.objectNode();
        return new Outcome(
                List.of(new Answers(
                        told(amplify.heard(subscription.by(amplifysCaller), ours.events())), told(ours.answer()))),
                unchanged,
                new Answers(unchanged, unchanged));
    }

    /** What the messages of the real-time endpoint tell of {@code answer}; nobody knows in which words AppSync refuses a filter. */
    private static JsonNode told(JsonNode answer) {
        for (JsonNode error : answer.path("errors")) {
            ((ObjectNode) error).retain("path", "errorType", "message");
            if (BAD_FILTER.matcher(error.path("message").asText()).find()) {
                ((ObjectNode) error).put("errorType", "").put("message", "bad filter");
            }
        }
        return answer;
    }

    private static JsonNode nextToken(JsonNode answer) {
        JsonNode data = answer.path("data");
        return data.isObject() && !data.isEmpty()
                ? data.elements().next().path("nextToken")
                : JsonNodeFactory.instance.missingNode();
    }

    private static ObjectNode items(ServedApi api) {
        ObjectNode items = JsonNodeFactory.instance.objectNode();
        api.tables().forEach(table -> items.set(table.model(), table.items()));
        return items;
    }

    private ObjectNode given() {
        ObjectNode items = JsonNodeFactory.instance.objectNode();
        given.forEach((model, rows) -> rows.values().forEach(items.putArray(model)::add));
        return items;
    }

    private void restore(ServedApi api, JsonNode found) {
        api.tables().forEach(table -> restore(table, found.path(table.model())));
    }

    private void restore(ServedApi.ModelTable table, JsonNode found) {
        Map<JsonNode, ObjectNode> missing = new LinkedHashMap<>(given.get(table.model()));
        for (JsonNode item : found) {
            ObjectNode key = key(table.model(), item);
            ObjectNode wanted = missing.remove(key);
            if (wanted == null) {
                table.delete(key);
            } else if (!wanted.equals(item)) {
                table.put(wanted);
            }
        }
        missing.values().forEach(table::put);
    }

    private ObjectNode key(String model, JsonNode item) {
        ObjectNode key = JsonNodeFactory.instance.objectNode();
        keys.get(model).forEach(name -> key.set(name, item.get(name)));
        return key;
    }

    @Override
    public void close() {
        amplify.close();
        subscriptions.service().close();
        database.close();
    }

    /** What the two sides say. */
    record Answers(JsonNode amplify, JsonNode jampx) {}

    /**
     * What became of a request.
     *
     * @param pages the answers, each after the first to a request for the next page
     * @param before what stood in the tables
     * @param tables what stands in the tables afterwards, by model; empty of both if nothing was to be written
     */
    record Outcome(List<Answers> pages, JsonNode before, Answers tables) {

        boolean agrees() {
            return tablesAgree()
                    && pages.stream().allMatch(each -> Normalized.answer(each.amplify())
                            .equals(Normalized.answer(each.jampx())));
        }

        boolean tablesAgree() {
            return Normalized.tables(tables.amplify()).equals(Normalized.tables(tables.jampx()));
        }
    }
}
