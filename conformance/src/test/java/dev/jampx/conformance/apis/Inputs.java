package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Inputs that keep to the published model. */
final class Inputs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 3;

    private final PublishedApi api;
    private final Random random;
    private final Map<String, JsonNode> known;

    /**
     * @param known values of members of which the sandbox knows something, by their names; they are taken more often than not
     */
    Inputs(PublishedApi api, Random random, Map<String, JsonNode> known) {
        this.api = api;
        this.random = random;
        this.known = known;
    }

    /** A value of a shape. */
    JsonNode of(String name, boolean whole) {
        JsonNode shape = api.shape(name);
        return switch (shape.path("type").asText()) {
            case "structure" -> structure(name, whole);
            case "list" -> list(shape, whole);
            case "map" -> map(shape);
            default -> Samples.valid(shape, random);
        };
    }

    /** An operation's input, with some of the members that may be missing. */
    ObjectNode whole(String name) {
        ObjectNode input = structure(name, true);
        Set<String> members = new TreeSet<>();
        input.fieldNames().forEachRemaining(members::add);
        members.retainAll(known.keySet());
        for (String member : members) {
            if (random.nextInt(4) > 0) {
                input.set(member, known.get(member));
            }
        }
        return input;
    }

    /**
     * A structure.
     *
     * @param whole whether it has some of the members that may be missing
     */
    ObjectNode structure(String name, boolean whole) {
        ObjectNode structure = JSON.objectNode();
        Set<String> required = required(name);
        api.shape(name).path("members").properties().forEach(member -> {
            if (required.contains(member.getKey()) || whole && random.nextBoolean()) {
                structure.set(
                        member.getKey(), of(member.getValue().path("shape").asText(), whole));
            }
        });
        return structure;
    }

    Set<String> required(String name) {
        Set<String> required = new TreeSet<>();
        api.shape(name).path("required").forEach(member -> required.add(member.asText()));
        return required;
    }

    private JsonNode list(JsonNode shape, boolean whole) {
        ArrayNode list = JSON.arrayNode();
        int least = Math.max(shape.path("min").asInt(0), 1);
        int size = Math.min(shape.path("max").asInt(MOST), least + random.nextInt(MOST));
        for (int i = 0; i < size; i++) {
            list.add(of(shape.path("member").path("shape").asText(), whole));
        }
        return list;
    }

    private JsonNode map(JsonNode shape) {
        ObjectNode map = JSON.objectNode();
        List<String> keys = List.of("USERNAME", "PASSWORD", "SRP_A", "REFRESH_TOKEN", "ANSWER", "NEW_PASSWORD", "key");
        for (int i = random.nextInt(MOST + 1); i > 0; i--) {
            map.set(
                    keys.get(random.nextInt(keys.size())),
                    of(shape.path("value").path("shape").asText(), true));
        }
        return map;
    }
}
