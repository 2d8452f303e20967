package dev.jampx.sandbox.storage.protocol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a query string. A servlet's own would be read from the body as well, if that calls itself a form.
 *
 * @param values the values by name, in the order sent
 */
public record QueryParameters(Map<String, List<String>> values) {

    /** Reads a raw query string. */
    public static QueryParameters of(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : raw.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decoded(equals < 0 ? part : part.substring(0, equals));
                values.computeIfAbsent(name, absent -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return new QueryParameters(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Whether there is such a parameter, with a value or without. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first value of a parameter. */
    public Optional<String> first(String name) {
        return Optional.ofNullable(values.get(name)).map(list -> list.get(0));
    }
}
