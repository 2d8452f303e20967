package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.sandbox.wire.WireResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the operations of Lambda's wire protocol have in common. */
final class LambdaWire {

    private static final Pattern NAME = Pattern.compile(
            "(?:arn:aws:lambda:[a-z0-9-]+:)?(?:[0-9]{12}:)?(?:function:)?([a-zA-Z0-9_-]+)(?::(?:\\$LATEST|[a-zA-Z0-9_-]+))?");

    private LambdaWire() {}

    /** A part of a path or a query, decoded. */
    static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The name in {@code written}, which may be a function's ARN as well; empty if it is neither. */
    static Optional<String> functionName(String written) {
        Matcher name = NAME.matcher(written);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    static WireResponse ok(JsonNode body) {
        return WireResponse.text(200, "application/json", body.toString());
    }

    static WireResponse error(int status, String type, String message) {
        byte[] body = JsonNodeFactory.instance
                .objectNode()
                .put("Type", "User")
                .put("Message", message)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return new WireResponse(status, Map.of("content-type", "application/json", "x-amzn-errortype", type), body);
    }

    static WireResponse notAName(String written) {
        return error(400, "ValidationException", "'" + written + "' is not the name or the ARN of a function");
    }
}
