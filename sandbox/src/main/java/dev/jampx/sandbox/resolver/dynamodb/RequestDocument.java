package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import java.util.Map;
import java.util.Optional;

/**
 * A part of what a request handler returned, read with AppSync's rules: JSON null means left out.
 *
 * @param node the part
 * @param path where it stands in the whole, such as {@code [query]}; empty for the whole
 */
record RequestDocument(JsonNode node, String path) {

    static RequestDocument of(JsonNode request) {
        if (!request.isObject()) {
            throw new BadRequestException("A request handler must return an object, not " + request + ".");
        }
        return new RequestDocument(request, "");
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    RequestDocument required(String field) {
        if (!has(field)) {
            throw new BadRequestException("Value for field '$" + path + "[" + field + "]' not found.");
        }
        return at(field);
    }

    Optional<RequestDocument> optional(String field) {
        return has(field) ? Optional.of(at(field)) : Optional.empty();
    }

    private RequestDocument at(String field) {
        return new RequestDocument(node.get(field), path + "[" + field + "]");
    }

    String text() {
        if (!node.isTextual()) {
            throw new BadRequestException("Value for field '$" + path + "' must be a string.");
        }
        return node.textValue();
    }

    boolean flag(String field) {
        return optional(field)
                .map(RequestDocument::node)
                .orElse(MissingNode.getInstance())
                .asBoolean(false);
    }

    ObjectNode values() {
        return AttributeValues.wireMap(node, path);
    }

    /** Copies {@code {expression, expressionNames, expressionValues}} to the wire, the expression as {@code field}. */
    void expression(ObjectNode wire, String field) {
        wire.put(field, required("expression").text());
        optional("expressionNames").ifPresent(names -> merge(wire, "ExpressionAttributeNames", names.names()));
        optional("expressionValues").ifPresent(values -> merge(wire, "ExpressionAttributeValues", values.values()));
    }

    private ObjectNode names() {
        if (!node.isObject()) {
            throw new BadRequestException("Value for field '$" + path + "' must be an object.");
        }
        return (ObjectNode) node;
    }

    private static void merge(ObjectNode wire, String field, ObjectNode more) {
        if (more.isEmpty()) {
            return;
        }
        ObjectNode all = wire.get(field) instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        wire.set(field, all);
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            JsonNode before = all.get(entry.getKey());
            if (before != null && !before.equals(entry.getValue())) {
                throw new BadRequestException("The expressions of the request use " + entry.getKey()
                        + " for different things: " + before + " and " + entry.getValue() + ".");
            }
            all.set(entry.getKey(), entry.getValue());
        }
    }
}
