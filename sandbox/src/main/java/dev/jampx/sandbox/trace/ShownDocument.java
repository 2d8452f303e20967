package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;

/** A JSON document as a trace shows it: without secrets, and cut where it is long. */
final class ShownDocument {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_ELEMENTS = 25;
    private static final int DEEPEST = 12;

    private final Secrets secrets;

    ShownDocument(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A copy of {@code document}. */
    JsonNode of(JsonNode document) {
        return of(document, 0);
    }

    /** {@code text}, shown in the same way. */
    String of(String text) {
        String shown = secrets.hideIn(text);
        return shown.length() <= LONGEST_TEXT
                ? shown
                : shown.substring(0, LONGEST_TEXT) + String.format(Locale.ROOT, "... (%,d characters)", shown.length());
    }

    private JsonNode of(JsonNode node, int depth) {
        if (node.isTextual()) {
            return TextNode.valueOf(of(node.textValue()));
        }
        if (node.isContainerNode() && depth == DEEPEST) {
            return TextNode.valueOf("...");
        }
        if (node instanceof ArrayNode array) {
            return elements(array, depth);
        }
        if (node instanceof ObjectNode object) {
            return members(object, depth);
        }
        return node;
    }

    private JsonNode elements(ArrayNode array, int depth) {
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < Math.min(array.size(), MOST_ELEMENTS); i++) {
            shown.add(of(array.get(i), depth + 1));
        }
        if (array.size() > MOST_ELEMENTS) {
            shown.add("... (" + array.size() + " elements)");
        }
        return shown;
    }

    private JsonNode members(ObjectNode object, int depth) {
        boolean secretNamed = namesSecret(object.path("expressionNames"));
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            // What stands for a name in an expression, such as #password, is no secret.
            boolean secret = Secrets.isNameOfSecret(name) && !name.startsWith("#")
                    // Which value of an expression belongs to which name, the expression alone tells.
                    || secretNamed && name.equals("expressionValues");
            boolean hidden = secret && !member.getValue().isNull();
            shown.set(name, hidden ? TextNode.valueOf(Secrets.HIDDEN) : of(member.getValue(), depth + 1));
        }
        return shown;
    }

    private static boolean namesSecret(JsonNode names) {
        for (JsonNode name : names) {
            if (Secrets.isNameOfSecret(name.asText())) {
                return true;
            }
        }
        return false;
    }
}
