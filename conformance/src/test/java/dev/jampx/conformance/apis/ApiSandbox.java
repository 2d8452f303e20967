package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.StorageAction;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** A sandbox with users, files and a function, and a client that says what no SDK would. */
final class ApiSandbox implements AutoCloseable {

    /** Signatures by credentials that nobody gave out are the developer's. */
    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=AKIADEVELOPER/20261129/us-east-1/all/aws4_request,"
                    + " SignedHeaders=host, Signature=00";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Sandbox sandbox;

    ApiSandbox(Path folder) {
        Deployment deployment = new Deployment(
                Resolution.of(Jampx.defineBackend(
                                Jampx.defineAuth()
                                        .loginWith(login -> login.email())
                                        .groups("Admins"),
                                Jampx.defineFunction("echo").handler(Object.class),
                                Jampx.defineStorage("files")
                                        .access(
                                                "public/*",
                                                allow -> List.of(allow.guest().to(StorageAction.READ))))
                        .declared()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        sandbox = new LocalSandboxFactory(Clock.systemUTC())
                .start(new SandboxSettings(folder, folder, "apis", 0), deployment, new Silence());
    }

    /** Hears nothing. */
    private static final class Silence implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {}

        @Override
        public void functionLogged(String function, String line) {}
    }

    /** Something of {@code amplify_outputs.json}. */
    String output(String path) {
        return sandbox.outputs().at(path).asText();
    }

    /**
     * An answer.
     *
     * @param status its status
     * @param code the error; empty if it is none
     * @param message the error's message; empty if it has none
     * @param body the whole document
     */
    record Answer(int status, String code, String message, String body) {

        /** The document. */
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Calls an operation of an API. */
    Answer call(PublishedApi api, String operation, JsonNode input) {
        return api.isJson() ? json(api.target(operation), input.toString()) : rest(api, operation, input);
    }

    /** The operations of an API that the sandbox has, in alphabetical order. */
    SortedSet<String> offered(PublishedApi api) {
        SortedSet<String> offered = new TreeSet<>();
        for (String operation : api.operations()) {
            if (!call(api, operation, JsonNodeFactory.instance.objectNode())
                    .code()
                    .equals("UnknownOperationException")) {
                offered.add(operation);
            }
        }
        return offered;
    }

    /** Sends a body to an operation that speaks JSON. */
    Answer json(String target, String body) {
        return send(HttpRequest.newBuilder(sandbox.endpoints().userPool())
                .header("content-type", "application/x-amz-json-1.1")
                .header("x-amz-target", target)
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer rest(PublishedApi api, String operation, JsonNode input) {
        String path = api.path(operation);
        StringJoiner query = new StringJoiner("&", path.contains("?") ? "&" : "?", "").setEmptyValue("");
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (var member : api.shape(api.input(operation)).path("members").properties()) {
            String name = member.getValue().path("locationName").asText(member.getKey());
            JsonNode value = input.path(member.getKey());
            switch (member.getValue().path("location").asText()) {
                // An operation is only called if each place of its path is filled.
                case "uri" ->
                    path = path.replaceFirst(
                            "\\{" + name + "\\+?}",
                            value.isMissingNode() ? "anything" : encoded(value).replace("$", "\\$"));
                case "querystring" -> {
                    if (!value.isMissingNode()) {
                        query.add(name + "=" + encoded(value));
                    }
                }
                case "header" -> {
                    if (!value.isMissingNode()) {
                        request.header(name, value.asText());
                    }
                }
                default -> {
                    // What an operation takes in its body is not looked at.
                }
            }
        }
        String whole = path.replaceAll("\\{\\w+\\+?}", "anything") + query;
        return send(request.uri(URI.create(sandbox.endpoints().userPool() + whole))
                .method(api.method(operation), BodyPublishers.ofString("{}")));
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asText(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Sends any request. */
    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("authorization", AUTHORIZATION)
                            .header("x-amz-date", "20261129T000000Z")
                            .build(),
                    BodyHandlers.ofString());
            JsonNode document = json(response.body());
            String code = response.headers()
                    .firstValue("x-amzn-errortype")
                    .orElse(document.path("__type").asText(""))
                    .replaceFirst(":$", "");
            return new Answer(
                    response.statusCode(),
                    code,
                    document.path("message").asText(document.path("Message").asText("")),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JsonNodeFactory.instance.textNode(body);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
