package dev.jampx.sandbox.realtime;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The messages of the endpoint, as JSON texts. */
final class ServerMessages {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ServerMessages() {}

    static String connectionAck(long timeoutMilliseconds) {
        ObjectNode message = message("connection_ack");
        message.putObject("payload").put("connectionTimeoutMs", timeoutMilliseconds);
        return message.toString();
    }

    static String connectionError(List<RealTimeError> errors) {
        ObjectNode message = message("connection_error");
        message.set("payload", errors(errors));
        return message.toString();
    }

    static String keepAlive() {
        return message("ka").toString();
    }

    static String startAck(String id) {
        return message(id, "start_ack").toString();
    }

    static String complete(String id) {
        return message(id, "complete").toString();
    }

    static String error(String id, List<RealTimeError> errors) {
        ObjectNode message = id.isEmpty() ? message("error") : message(id, "error");
        message.set("payload", errors(errors));
        return message.toString();
    }

    /** @param answer the answer to the subscription, as a JSON text */
    static String data(String id, String answer) {
        // The answer can be long: it is put in as it is rather than read and written again.
        String message = message(id, "data").toString();
        return message.substring(0, message.length() - 1) + ",\"payload\":" + answer + "}";
    }

    /** An object with all of {@code errors}. */
    static ObjectNode errors(List<RealTimeError> errors) {
        ObjectNode payload = JSON.objectNode();
        ArrayNode list = payload.putArray("errors");
        for (RealTimeError error : errors) {
            ObjectNode node = list.addObject();
            error.type().ifPresent(type -> node.put("errorType", type));
            node.put("message", error.message());
            error.code().ifPresent(code -> node.put("errorCode", code));
        }
        return payload;
    }

    private static ObjectNode message(String id, String type) {
        return JSON.objectNode().put("id", id).put("type", type);
    }

    private static ObjectNode message(String type) {
        return JSON.objectNode().put("type", type);
    }
}
