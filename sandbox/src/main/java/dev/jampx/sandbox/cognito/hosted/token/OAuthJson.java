package dev.jampx.sandbox.cognito.hosted.token;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Answers of OAuth's endpoints. */
final class OAuthJson {

    private OAuthJson() {}

    static WireResponse answer(int status, ObjectNode document) {
        return answer(status, document, Map.of());
    }

    static WireResponse answer(int status, ObjectNode document, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("content-type", "application/json;charset=UTF-8");
        headers.put("cache-control", "no-store");
        return new WireResponse(status, Map.copyOf(headers), document.toString().getBytes(StandardCharsets.UTF_8));
    }

    static WireResponse error(RefusedTokens refusal) {
        return answer(400, document(refusal.error(), refusal.getMessage()));
    }

    static ObjectNode document(String error, String description) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("error", error);
        return description.isEmpty() ? document : document.put("error_description", description);
    }
}
