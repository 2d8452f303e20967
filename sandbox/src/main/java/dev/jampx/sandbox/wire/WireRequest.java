package dev.jampx.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request, whole.
 *
 * @param method the method, in upper case
 * @param path the raw path, such as {@code /graphql}
 * @param query the raw query string without {@code ?}; empty when there is none
 * @param headers the values of each header by its name in lower case
 * @param body the body's bytes
 */
public record WireRequest(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The body read as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
