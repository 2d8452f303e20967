package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.sandbox.wire.ServiceFailure;
import dev.jampx.sandbox.wire.WireResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the operations of Lambda's wire protocol have in common. */
final class LambdaWire {

    private static final Pattern NAME = Pattern.compile(
            "(?:arn:[a-zA-Z-]*:lambda:)?(?:[a-z-]+-[0-9]:)?(?:[0-9]{12}:)?(?:function:)?([a-zA-Z0-9_.-]+)(?::[a-zA-Z0-9$_.-]+)?");

    private LambdaWire() {}

    /** A part of a path or a query, decoded. */
    static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * The name of a function.
     *
     * @param written the name or an ARN, all of it or its end, in the form of the published model
     */
    static String functionName(String written) {
        Matcher name = NAME.matcher(written);
        return name.matches() ? name.group(1) : written;
    }

    static WireResponse ok(JsonNode body) {
        return WireResponse.text(200, "application/json", body.toString());
    }

    static WireResponse error(int status, String type, String message) {
        return error(
                status,
                type,
                JsonNodeFactory.instance.objectNode().put("Type", "User").put("Message", message));
    }

    /** The answer to a request that breaks a constraint of the published model. */
    static WireResponse refused(ServiceFailure failure) {
        return error(
                400, failure.errorType(), JsonNodeFactory.instance.objectNode().put("message", failure.getMessage()));
    }

    private static WireResponse error(int status, String type, JsonNode document) {
        return new WireResponse(
                status,
                Map.of("content-type", "application/json", "x-amzn-errortype", type),
                document.toString().getBytes(StandardCharsets.UTF_8));
    }
}
