package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Reads shapes by their names; none of them is a part of itself. */
final class ShapeReader {

    private final JsonNode documents;
    private final Map<String, Shape> known = new HashMap<>();

    /** @param documents the shapes' documents by their names */
    ShapeReader(JsonNode documents) {
        this.documents = documents;
    }

    Shape shape(String name) {
        Shape shape = known.get(name);
        if (shape == null) {
            shape = read(documents.path(name));
            known.put(name, shape);
        }
        return shape;
    }

    /** The shape of an operation's input. */
    StructureShape structure(String name) {
        return (StructureShape) shape(name);
    }

    private Shape read(JsonNode document) {
        String type = document.path("type").asText();
        return switch (type) {
            case "structure" -> structure(document);
            case "document" -> new DocumentShape();
            case "list" -> {
                Shape element = shape(document.path("member").asText());
                yield new ListShape(
                        element,
                        isSensitive(document) || element.sensitive(),
                        size(document, "length", JsonNode::size));
            }
            case "map" -> {
                ScalarShape key = (ScalarShape) shape(document.path("key").asText());
                ScalarShape value = (ScalarShape) shape(document.path("value").asText());
                yield new MapShape(
                        key,
                        value,
                        isSensitive(document) || key.sensitive() || value.sensitive(),
                        size(document, "length", JsonNode::size));
            }
            default -> scalar(document, ScalarType.valueOf(type.toUpperCase(Locale.ROOT)));
        };
    }

    private StructureShape structure(JsonNode document) {
        Map<String, Shape> members = new LinkedHashMap<>();
        document.path("members")
                .properties()
                .forEach(member ->
                        members.put(member.getKey(), shape(member.getValue().asText())));
        Set<String> required = new HashSet<>();
        document.path("required").forEach(name -> required.add(name.asText()));
        return new StructureShape(
                members,
                required,
                isSensitive(document) || members.values().stream().anyMatch(Shape::sensitive));
    }

    private static ScalarShape scalar(JsonNode document, ScalarType type) {
        List<Constraint> constraints = new ArrayList<>();
        if (document.has("enum")) {
            List<String> values = new ArrayList<>();
            document.path("enum").forEach(value -> values.add(value.asText()));
            constraints.add(Constraint.oneOf(values));
        }
        if (document.has("pattern")) {
            constraints.add(Constraint.pattern(
                    document.path("pattern").asText(), document.path("max").asLong(Long.MAX_VALUE)));
        }
        constraints.addAll(
                switch (type) {
                    case STRING ->
                        size(document, "length", text -> text.asText().length());
                    case BLOB -> size(document, "length", blob -> ((BinaryNode) blob).binaryValue().length);
                    default -> size(document, "value", JsonNode::asLong);
                });
        // The bytes of a blob say nothing to anybody: Key Management Service does not show them either.
        return new ScalarShape(type, isSensitive(document) || type == ScalarType.BLOB, List.copyOf(constraints));
    }

    private static List<Constraint> size(JsonNode document, String measure, ToLongFunction<JsonNode> size) {
        List<Constraint> constraints = new ArrayList<>();
        if (document.has("min")) {
            constraints.add(Constraint.atLeast(document.path("min").asLong(), measure, size));
        }
        if (document.has("max")) {
            constraints.add(Constraint.atMost(document.path("max").asLong(), measure, size));
        }
        return constraints;
    }

    private static boolean isSensitive(JsonNode document) {
        return document.path("sensitive").asBoolean();
    }
}
