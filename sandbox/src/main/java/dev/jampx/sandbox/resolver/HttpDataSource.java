package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An HTTP endpoint as AppSync's data source of type {@code HTTP}. Redirects are not followed: they are answers. */
public final class HttpDataSource implements DataSourceCall {

    /** The longest answer that is read, in bytes. */
    static final int ANSWER_LIMIT = 1_048_576;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI endpoint;
    private final HttpClient client;

    /**
     * @param endpoint where all requests go: scheme, host and port
     * @param client sends them
     */
    public HttpDataSource(URI endpoint, HttpClient client) {
        this.endpoint = endpoint;
        this.client = client;
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Answer call(JsonNode request) {
        HttpRequest built = build(request);
        try {
            HttpResponse<InputStream> response = client.send(built, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(ANSWER_LIMIT + 1);
                return bytes.length > ANSWER_LIMIT
                        ? failed("The answer of " + endpoint + " is longer than " + ANSWER_LIMIT + " bytes.")
                        : new Answer(result(response, bytes), Optional.empty());
            }
        } catch (IOException e) {
            return failed("No answer from " + endpoint + ": " + reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("No answer from " + endpoint + ": the sandbox is stopping.");
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Answer failed(String message) {
        return new Answer(NullNode.getInstance(), Optional.of(ResolverError.of("HTTP:ConnectionFailure", message)));
    }

    private HttpRequest build(JsonNode request) {
        String method = text(request, "method");
        if (!METHODS.contains(method)) {
            throw new BadRequestException("Unsupported method '" + method + "'.");
        }
        String path = text(request, "resourcePath");
        if (!path.startsWith("/")) {
            throw new BadRequestException("Value for field '$[resourcePath]' must begin with '/'.");
        }
        JsonNode params = request.path("params");
        JsonNode body = params.path("body");
        HttpRequest.BodyPublisher publisher = body.isMissingNode() || body.isNull()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.isTextual() ? body.textValue() : body.toString());
        try {
            HttpRequest.Builder built = HttpRequest.newBuilder(uri(path, params.path("query")))
                    .timeout(TIMEOUT)
                    .method(method, publisher);
            params.path("headers")
                    .properties()
                    .forEach(header -> built.header(header.getKey(), plain(header.getValue())));
            return built.build();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The request to " + endpoint + " is not one: " + e.getMessage());
        }
    }

    private URI uri(String path, JsonNode query) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : query.properties()) {
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(value -> pairs.add(pair(entry.getKey(), value)));
            } else if (!entry.getValue().isNull()) {
                pairs.add(pair(entry.getKey(), entry.getValue()));
            }
        }
        String base = endpoint.toString().replaceAll("/+$", "");
        String separator = path.indexOf('?') < 0 ? "?" : "&";
        return URI.create(base + path + (pairs.isEmpty() ? "" : separator + String.join("&", pairs)));
    }

    private static String pair(String name, JsonNode value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(plain(value), StandardCharsets.UTF_8);
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private static String text(JsonNode request, String field) {
        JsonNode value = request.path(field);
        if (!value.isTextual()) {
            throw new BadRequestException("Value for field '$[" + field + "]' not found.");
        }
        return value.textValue();
    }

    private static ObjectNode result(HttpResponse<InputStream> response, byte[] body) {
        ObjectNode result = NODES.objectNode().put("statusCode", response.statusCode());
        ObjectNode headers = result.putObject("headers");
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return result.put("body", new String(body, StandardCharsets.UTF_8));
    }
}
