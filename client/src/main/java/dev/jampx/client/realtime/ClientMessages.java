package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the client says, as JSON texts. */
final class ClientMessages {

    private ClientMessages() {}

    static String connectionInit() {
        return message("connection_init").toString();
    }

    static String start(String id, String data, JsonNode authorization) {
        ObjectNode message = message("start").put("id", id);
        ObjectNode payload = message.putObject("payload").put("data", data);
        payload.putObject("extensions").set("authorization", authorization);
        return message.toString();
    }

    static String stop(String id) {
        return message("stop").put("id", id).toString();
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
