package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the operations of a service are called whose API has a path for each, in its published model. */
public final class HttpModel {

    private final InputModel inputs;
    private volatile Optional<List<HttpOperation>> operations = Optional.empty();

    /**
     * @param service such as {@code lambda}
     * @param validationError the error of a request that breaks a constraint
     */
    public HttpModel(String service, String validationError) {
        this.inputs = new InputModel(service, validationError);
    }

    /** The name of the operation that a request calls, be it one that the sandbox has or not; empty if it calls none. */
    public Optional<String> operation(WireRequest request) {
        return operation(request.method(), request.path(), request.query());
    }

    /** The name of the operation that such a request calls; empty if it calls none. */
    public Optional<String> operation(String method, String path, String query) {
        return operations().stream()
                .filter(operation -> operation.isCalledBy(method, path, query))
                .map(HttpOperation::name)
                .findFirst();
    }

    private List<HttpOperation> operations() {
        List<HttpOperation> read = operations.orElseGet(() -> inputs.document().path("http").properties().stream()
                .map(entry -> HttpOperation.of(entry.getKey(), entry.getValue().asText()))
                // Those that are told by their query come before those of the same path with less or none.
                .sorted(Comparator.comparing(
                                (HttpOperation operation) -> -operation.query().size())
                        .thenComparing(HttpOperation::name))
                .toList());
        operations = Optional.of(read);
        return read;
    }

    /**
     * Reads the input of an operation that the sandbox has: what stands in the path, in the query and in headers.
     *
     * @param operation the operation that {@code request} calls
     * @throws dev.jampx.sandbox.wire.ServiceFailure if it breaks a constraint
     */
    public ObjectNode read(String operation, WireRequest request) {
        HttpOperation called = operations().stream()
                .filter(candidate -> candidate.name().equals(operation))
                .findFirst()
                .orElseThrow();
        JsonNode document = inputs.document();
        JsonNode shape = document.path("shapes")
                .path(document.path("operations").path(operation).asText());
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        shape.path("places").properties().forEach(place -> {
            String type = document.path("shapes")
                    .path(shape.path("members").path(place.getKey()).asText())
                    .path("type")
                    .asText();
            value(place.getValue().asText().split(" "), called, request)
                    .ifPresent(text -> input.set(place.getKey(), typed(text, type)));
        });
        return inputs.read(operation, input);
    }

    private static Optional<String> value(String[] place, HttpOperation called, WireRequest request) {
        return switch (place[0]) {
            case "uri" -> called.label(place[1], request.path()).map(HttpModel::decoded);
            case "querystring" -> query(request, place[1]);
            default -> request.header(place[1]);
        };
    }

    private static Optional<String> query(WireRequest request, String name) {
        return Stream.of(request.query().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> decoded(part.substring(name.length() + 1)))
                .findFirst();
    }

    /** Texts are all that there is in paths, queries and headers. */
    private static JsonNode typed(String text, String type) {
        boolean number = type.equals("integer") && text.matches("-?[0-9]{1,18}");
        return number
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
                : JsonNodeFactory.instance.textNode(text);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }
}
