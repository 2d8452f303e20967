package dev.jampx.sandbox.cognito.hosted.request;

import dev.jampx.sandbox.wire.WireRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parameters of a query, or of a form.
 *
 * @param values the values by their names, in the order in which they were sent
 */
public record WebParameters(Map<String, List<String>> values) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Those of a request's query. */
    public static WebParameters query(WireRequest request) {
        return parse(request.query());
    }

    /**
     * Those of the form that a request sends.
     *
     * @throws RefusedRequest when it sends something else
     */
    public static WebParameters form(WireRequest request) {
        if (!isForm(request)) {
            throw new RefusedRequest("The request is no form.");
        }
        return parse(request.text());
    }

    /** Whether a request sends a form. */
    public static boolean isForm(WireRequest request) {
        return request.header("content-type").orElse("").startsWith(FORM);
    }

    /** Those that {@code text} writes, as forms and queries do. */
    public static WebParameters parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int separator = pair.indexOf('=');
            if (separator > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, separator)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(separator + 1)));
            }
        }
        return new WebParameters(values);
    }

    /** The text of parameters, but for those that are empty. */
    public static String write(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The value of a parameter; empty if it is missing or empty. */
    public Optional<String> optional(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The value of a parameter, or the empty text. */
    public String text(String name) {
        return optional(name).orElse("");
    }

    /** A parameter that stands there twice, which OAuth does not allow. */
    public Optional<String> repeated() {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
