package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What data sources answer, in short: a trace says how much came back, not what. */
final class Answers {

    private Answers() {}

    /** @param ofTable whether a table gave it */
    static String inShort(JsonNode result, boolean ofTable) {
        if (result.isNull() || result.isMissingNode()) {
            return "nothing";
        }
        if (result.path("items").isArray()) {
            return page(result);
        }
        if (result.isObject() && ofTable) {
            return "a row";
        }
        if (result.isObject()) {
            return "an object with " + counted(result.size(), "field");
        }
        if (result.isArray()) {
            return "a list of " + counted(result.size(), "element");
        }
        return result.isTextual()
                ? "a text of " + counted(result.textValue().length(), "character")
                : result.toString();
    }

    private static String page(JsonNode result) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(result.path("items").size(), "row"));
        if (result.path("scannedCount").isNumber()) {
            parts.add("scanned " + result.path("scannedCount").asText());
        }
        if (result.hasNonNull("nextToken")) {
            parts.add("there are more");
        }
        return String.join(", ", parts);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
