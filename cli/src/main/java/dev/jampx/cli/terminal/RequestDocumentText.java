package dev.jampx.cli.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a request document of AppSync member by member; expressions with the names and values that stand for something in them.
 *
 * @param margin what each line begins with
 */
record RequestDocumentText(String margin) {

    private static final Set<String> WIRE_TYPES = Set.of("S", "N", "B", "SS", "NS", "BS", "BOOL", "NULL", "M", "L");

    List<String> lines(JsonNode document) {
        List<Map.Entry<String, JsonNode>> members = document.properties().stream()
                .filter(member -> !member.getKey().equals("operation")
                        && !member.getValue().isNull())
                .toList();
        int width = members.stream()
                .mapToInt(member -> member.getKey().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : members) {
            JsonNode value = member.getValue();
            boolean expression = value.path("expression").isTextual();
            lines.add(margin
                    + member.getKey()
                    + " ".repeat(width - member.getKey().length() + 2)
                    + (expression ? value.get("expression").textValue() : plain(value)));
            if (expression) {
                addParts(value, " ".repeat(width + 2), lines);
            }
        }
        return lines;
    }

    private void addParts(JsonNode expression, String indentation, List<String> lines) {
        List<String> parts = new ArrayList<>();
        for (String kind : List.of("expressionNames", "expressionValues")) {
            JsonNode members = expression.path(kind);
            if (members.isTextual()) {
                parts.add("values " + members.textValue());
            }
            for (Map.Entry<String, JsonNode> part : members.properties()) {
                // Most names stand for themselves.
                if (!part.getKey().equals("#" + part.getValue().asText())) {
                    parts.add(part.getKey() + " = " + plain(part.getValue()));
                }
            }
        }
        for (String part : parts) {
            lines.add(margin + indentation + (part.equals(parts.get(0)) ? "with " : "     ") + part);
        }
    }

    /** JSON, in which values as DynamoDB writes them stand without their types. */
    private static String plain(JsonNode node) {
        if (isTyped(node)) {
            Map.Entry<String, JsonNode> typed = node.properties().iterator().next();
            return switch (typed.getKey()) {
                case "NULL" -> "null";
                case "N" -> typed.getValue().asText();
                default -> plain(typed.getValue());
            };
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> member.getKey() + ": " + plain(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return "[" + String.join(", ", elements) + "]";
        }
        return node.toString();
    }

    private static boolean isTyped(JsonNode node) {
        return node.isObject()
                && node.size() == 1
                && WIRE_TYPES.contains(node.fieldNames().next());
    }
}
