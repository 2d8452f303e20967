package dev.jampx.sandbox;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils JSON: its values, or the bytes that it is written in. */
final class JsonMutation {

    private JsonMutation() {}

    static byte[] mutated(byte[] body, Random random) {
        return random.nextInt(3) == 0 ? bytes(body, random) : values(body, random);
    }

    /** Some bytes are changed, left out or doubled, or the end is missing. */
    private static byte[] bytes(byte[] body, Random random) {
        byte[] changed = body.clone();
        int at = random.nextInt(changed.length);
        switch (random.nextInt(4)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed = Arrays.copyOf(changed, at);
            case 2 -> Arrays.fill(changed, at, Math.min(changed.length, at + 4), (byte) random.nextInt(256));
            default ->
                changed = (new String(body, StandardCharsets.UTF_8).substring(at)
                                + new String(body, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
        }
        return changed;
    }

    /** One or two values of the document, however deep, become hostile ones. */
    static byte[] values(byte[] body, Random random) {
        JsonNode document = HostileSandbox.json(body);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<JsonPointer> places = new ArrayList<>();
            collect(document, JsonPointer.empty(), places);
            if (!places.isEmpty()) {
                JsonPointer place = places.get(random.nextInt(places.size()));
                JsonNode value = HostileRequests.VALUES
                        .get(random.nextInt(HostileRequests.VALUES.size()))
                        .deepCopy();
                JsonNode parent = document.at(place.head());
                if (parent instanceof ObjectNode object) {
                    object.set(place.last().getMatchingProperty(), value);
                } else {
                    ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
                }
            }
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        node.properties().forEach(entry -> {
            JsonPointer place = here.appendProperty(entry.getKey());
            places.add(place);
            collect(entry.getValue(), place, places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(here.appendIndex(i));
            collect(node.get(i), here.appendIndex(i), places);
        }
    }
}
