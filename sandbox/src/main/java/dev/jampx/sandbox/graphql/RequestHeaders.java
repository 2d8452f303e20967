package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A request's headers, for {@code ctx.request.headers}. */
record RequestHeaders(Map<String, List<String>> values) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String json() {
        ObjectNode headers = JSON.createObjectNode();
        values.forEach((name, all) -> headers.put(name, String.join(", ", all)));
        return headers.toString();
    }
}
