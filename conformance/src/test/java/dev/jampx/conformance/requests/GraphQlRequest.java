package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is asked for.
 *
 * @param query a document with one operation
 * @param variables the values of its variables
 */
record GraphQlRequest(String query, ObjectNode variables) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static GraphQlRequest of(String query) {
        return new GraphQlRequest(query, JSON.createObjectNode());
    }

    /** The same for the page that {@code nextToken} leads to. */
    GraphQlRequest from(JsonNode nextToken) {
        return new GraphQlRequest(query, variables.deepCopy().set("nextToken", nextToken));
    }

    ObjectNode json() {
        ObjectNode json = JSON.createObjectNode().put("query", query);
        json.set("variables", variables);
        return json;
    }

    boolean isMutation() {
        return query.startsWith("mutation");
    }
}
