package dev.jampx.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An HTTP response, whole.
 *
 * @param status the status code
 * @param headers the headers, one value each
 * @param body the body's bytes
 */
public record WireResponse(int status, Map<String, String> headers, byte[] body) {

    /** A response with a text body of type {@code contentType}, encoded in UTF-8. */
    public static WireResponse text(int status, String contentType, String body) {
        return new WireResponse(status, Map.of("content-type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }
}
