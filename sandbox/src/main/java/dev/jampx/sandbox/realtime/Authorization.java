package dev.jampx.sandbox.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a client proves who it is: the headers that it would send with an HTTP request. AppSync defines which request, so that it can be signed.
 *
 * @param headers the headers by their names in lower case
 */
record Authorization(Map<String, List<String>> headers) {

    /** What a client that opens a connection signs. */
    private static final String CONNECT_PATH = "/graphql/connect";

    private static final String CONNECT_BODY = "{}";
    private static final String SUBSCRIBE_PATH = "/graphql";
    private static final String CLIENT_VERSION = "x-amz-user-agent";

    Authorization {
        headers = Map.copyOf(headers);
    }

    /**
     * The headers in {@code object}.
     *
     * @throws RealTimeException if it is no object of texts, or does not tell the host
     */
    static Authorization read(JsonNode object) throws RealTimeException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Map.Entry<String, JsonNode> header : object.properties()) {
            if (header.getValue().isTextual()) {
                headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        List.of(header.getValue().textValue()));
            }
        }
        if (!headers.containsKey("host")) {
            throw new RealTimeException(RealTimeError.of("BadRequestException", "Required headers are missing.", 400));
        }
        return new Authorization(headers);
    }

    /** The request to open a connection. */
    WireRequest toConnect() {
        return request(CONNECT_PATH, CONNECT_BODY);
    }

    /** The request for the subscription {@code data}. */
    WireRequest toSubscribe(String data) {
        return request(SUBSCRIBE_PATH, data);
    }

    private WireRequest request(String path, String body) {
        return new WireRequest("POST", path, "", signedHeaders(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Amplify's client tells its version after it has signed, in a header that a signed HTTP request could not have. */
    private Map<String, List<String>> signedHeaders() {
        String signature = headers.getOrDefault("authorization", List.of("")).get(0);
        if (!signature.startsWith("AWS4-HMAC-SHA256") || signature.contains(CLIENT_VERSION)) {
            return headers;
        }
        Map<String, List<String>> signed = new HashMap<>(headers);
        signed.remove(CLIENT_VERSION);
        return Map.copyOf(signed);
    }
}
