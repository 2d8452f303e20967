package dev.jampx.sandbox.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a definition adds to {@code amplify_outputs.json} by {@code addOutput}. */
final class AddedOutputs {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String VERSION = "version";

    private AddedOutputs() {}

    /** Puts {@code added} into {@code outputs}: into its objects, behind its lists, and in the place of everything else but the version. */
    static void merge(ObjectNode outputs, Map<String, Object> added) {
        ObjectNode tree = MAPPER.valueToTree(added);
        tree.remove(VERSION);
        merge(outputs, tree);
    }

    private static void merge(ObjectNode outputs, ObjectNode added) {
        added.properties().forEach(member -> {
            JsonNode known = outputs.get(member.getKey());
            JsonNode value = member.getValue();
            if (known instanceof ObjectNode object && value instanceof ObjectNode more) {
                merge(object, more);
            } else if (known instanceof ArrayNode list && value instanceof ArrayNode more) {
                list.addAll(more);
            } else {
                outputs.set(member.getKey(), value);
            }
        });
    }
}
