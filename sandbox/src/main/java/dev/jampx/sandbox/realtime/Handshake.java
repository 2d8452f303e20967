package dev.jampx.sandbox.realtime;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The request for a WebSocket: which protocol it speaks, and who sends it. */
final class Handshake {

    /** The subprotocol of AppSync's real-time endpoint. */
    static final String SUBPROTOCOL = "graphql-ws";

    private static final String HEADER_SUBPROTOCOL = "header-";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int BAD_REQUEST = 400;

    private Handshake() {}

    /**
     * The authorization that {@code request} carries: in a subprotocol, in the query string, or in headers.
     *
     * @throws RealTimeException if the request is not one for this endpoint
     */
    static Authorization read(WireRequest request) throws RealTimeException {
        List<String> subprotocols = subprotocols(request);
        if (!subprotocols.contains(SUBPROTOCOL)) {
            throw new RealTimeException(RealTimeError.of(
                    "NoProtocolError", "The subprotocol " + SUBPROTOCOL + " is required.", BAD_REQUEST));
        }
        Optional<String> encoded = subprotocols.stream()
                .filter(subprotocol -> subprotocol.startsWith(HEADER_SUBPROTOCOL))
                .map(subprotocol -> subprotocol.substring(HEADER_SUBPROTOCOL.length()))
                .findFirst()
                .or(() -> parameter(request.query(), "header"));
        return encoded.isPresent() ? decoded(encoded.get()) : new Authorization(request.headers());
    }

    private static List<String> subprotocols(WireRequest request) {
        return request.headers().getOrDefault("sec-websocket-protocol", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Optional<String> parameter(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> parameter.substring(name.length() + 1))
                .findFirst();
    }

    private static Authorization decoded(String encoded) throws RealTimeException {
        try {
            // Either alphabet of base 64, percent-encoded or not.
            String alphabet = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace('+', '-')
                    .replace('/', '_');
            JsonNode object = JSON.readTree(Base64.getUrlDecoder().decode(alphabet));
            return Authorization.read(object);
        } catch (IllegalArgumentException | IOException malformed) {
            throw new RealTimeException(RealTimeError.of(
                    "BadRequestException", "The header is not a JSON object in base 64.", BAD_REQUEST));
        }
    }
}
