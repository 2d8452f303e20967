package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Derives from a published model what the sandbox reads of it: the inputs of the operations that it has. */
final class ConstraintDocument {

    private static final List<String> KEPT = List.of("min", "max", "pattern", "enum");

    private final PublishedApi api;
    private final Map<String, ObjectNode> shapes = new TreeMap<>();

    private ConstraintDocument(PublishedApi api) {
        this.api = api;
    }

    /** The document, a shape on each line. */
    static String of(PublishedApi api, Collection<String> operations) {
        ConstraintDocument document = new ConstraintDocument(api);
        Map<String, JsonNode> inputs = new TreeMap<>();
        operations.forEach(operation -> {
            inputs.put(operation, JsonNodeFactory.instance.textNode(api.input(operation)));
            document.add(api.input(operation));
        });
        return "{\n"
                + section("operations", inputs) + ",\n"
                + (api.isJson() ? "" : section("http", calls(api)) + ",\n")
                + section("shapes", document.shapes)
                + "\n}\n";
    }

    /** The document of an API of which the sandbox only knows how operations are called. */
    static String ofCalls(JsonNode operations) {
        Map<String, JsonNode> calls = new TreeMap<>();
        operations.properties().forEach(operation -> {
            JsonNode http = operation.getValue().path("http");
            calls.put(
                    operation.getKey(),
                    JsonNodeFactory.instance.textNode(http.path("method").asText() + " "
                            + http.path("requestUri").asText()));
        });
        return "{\n" + section("http", calls) + "\n}\n";
    }

    private static Map<String, JsonNode> calls(PublishedApi api) {
        Map<String, JsonNode> calls = new TreeMap<>();
        api.operations()
                .forEach(name ->
                        calls.put(name, JsonNodeFactory.instance.textNode(api.method(name) + " " + api.path(name))));
        return calls;
    }

    private static String section(String name, Map<String, ? extends JsonNode> entries) {
        return entries.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",\n", "\"" + name + "\":{\n", "\n}"));
    }

    private void add(String name) {
        if (shapes.containsKey(name)) {
            return;
        }
        JsonNode published = api.shape(name);
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        shapes.put(name, shape);
        shape.put("type", PublishedApi.type(published));
        switch (published.path("type").asText()) {
            case "structure" -> addMembers(shape, published);
            case "list" -> addPart(shape, published, "member");
            case "map" -> {
                addPart(shape, published, "key");
                addPart(shape, published, "value");
            }
            default -> {}
        }
        KEPT.stream().filter(published::has).forEach(key -> shape.set(key, published.path(key)));
        if (published.path("sensitive").asBoolean()) {
            shape.put("sensitive", true);
        }
    }

    private void addPart(ObjectNode shape, JsonNode published, String part) {
        String name = published.path(part).path("shape").asText();
        shape.put(part, name);
        add(name);
    }

    private void addMembers(ObjectNode shape, JsonNode published) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        ObjectNode places = JsonNodeFactory.instance.objectNode();
        published.path("members").properties().forEach(member -> {
            JsonNode document = member.getValue();
            // What is sent as the body itself is none of the protocol's business.
            if (!member.getKey().equals(published.path("payload").asText())) {
                members.set(member.getKey(), document.path("shape"));
                add(document.path("shape").asText());
                if (document.has("location")) {
                    places.put(
                            member.getKey(),
                            document.path("location").asText() + " "
                                    + document.path("locationName").asText());
                }
            }
        });
        if (!members.isEmpty()) {
            shape.set("members", members);
        }
        if (published.has("required")) {
            shape.set("required", published.path("required"));
        }
        if (!places.isEmpty()) {
            shape.set("places", places);
        }
    }
}
