package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** A sandbox with one user and one row, and the means to send it anything. */
final class HostileSandbox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Far more than any answer needs: what takes this long would hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Sandbox sandbox;
    private final AtomicReference<String> lastCode = new AtomicReference<>("");
    private String token = "";

    private HostileSandbox(Path folder) {
        this.folder = folder;
        Backend backend = Resolution.of(Jampx.defineBackend(
                        Jampx.defineAuth().loginWith(login -> login.email()),
                        Jampx.defineData(Jampx.a
                                .schema()
                                .add(
                                        "Note",
                                        Jampx.a
                                                .model()
                                                .field("text", Jampx.a.string())
                                                .field("rank", Jampx.a.integer())
                                                .field("weight", Jampx.a.floatType())
                                                .field("owner", Jampx.a.email())
                                                .field("due", Jampx.a.datetime())
                                                .field("extra", Jampx.a.json())
                                                .field("tags", Jampx.a.string().array())
                                                .secondaryIndexes(index ->
                                                        List.of(index.on("text").sortKeys("rank"))))
                                .authorization(allow -> List.of(allow.authenticated()))))
                .declared());
        this.sandbox = new LocalSandboxFactory(new MovableClock())
                .start(
                        new SandboxSettings(folder, folder, "hostile", 0),
                        new Deployment(
                                backend, backend.data().map(AppSyncCompiler::compile), Optional.empty(), List.of()),
                        new Codes());
    }

    /** Remembers the last code. */
    private final class Codes implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {
            lastCode.set(code);
        }

        @Override
        public void functionLogged(String function, String line) {}
    }

    /** Who answers, and in which shape. */
    enum Service {
        GRAPHQL {
            @Override
            void assertShape(Answer answer) {
                assertThat(answer.status() == 413
                                || answer.json().has("data")
                                || answer.json().has("errors"))
                        .as(answer.text())
                        .isTrue();
            }
        },
        AWS_JSON {
            @Override
            void assertShape(Answer answer) {
                assertThat(answer.json().isObject()).as(answer.text()).isTrue();
                assertThat(answer.json().has("__type")).as(answer.text()).isEqualTo(answer.status() != 200);
            }
        };

        abstract void assertShape(Answer answer);
    }

    /** An answer, whole. */
    record Answer(int status, String text) {

        JsonNode json() {
            return HostileSandbox.json(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static HostileSandbox start() throws IOException, InterruptedException {
        HostileSandbox started = new HostileSandbox(Files.createTempDirectory("hostile"));
        started.signUp();
        for (String id : List.of("kept", "other")) {
            started.graphQl(
                    "{\"query\":\"mutation { createNote(input: { id: \\\"%s\\\", text: \\\"%s\\\", rank: 1 }) { id } }\"}"
                            .formatted(id, id),
                    started.token);
        }
        return started;
    }

    private void signUp() throws IOException, InterruptedException {
        String client = clientId();
        cognito(
                "SignUp",
                "{\"ClientId\":\"%s\",\"Username\":\"a@example.com\",\"Password\":\"Correct-Horse-7\"}",
                client);
        cognito(
                "ConfirmSignUp",
                "{\"ClientId\":\"%s\",\"Username\":\"a@example.com\",\"ConfirmationCode\":\"%s\"}",
                client,
                lastCode.get());
        token = cognito(
                        "InitiateAuth",
                        """
                        {"ClientId":"%s","AuthFlow":"USER_PASSWORD_AUTH",
                         "AuthParameters":{"USERNAME":"a@example.com","PASSWORD":"Correct-Horse-7"}}""",
                        client)
                .json()
                .at("/AuthenticationResult/AccessToken")
                .asText();
    }

    private Answer cognito(String operation, String body, Object... values) throws IOException, InterruptedException {
        Map<String, String> headers = Map.of("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation);
        return send("/", headers, body.formatted(values).getBytes(StandardCharsets.UTF_8));
    }

    String identityPoolId() {
        return sandbox.outputs().at("/auth/identity_pool_id").asText();
    }

    String clientId() {
        return sandbox.outputs().at("/auth/user_pool_client_id").asText();
    }

    String poolId() {
        return sandbox.outputs().at("/auth/user_pool_id").asText();
    }

    /** The name of the one table in DynamoDB. */
    String table() {
        HostileRequests.Good list = HostileRequests.dynamoDb("ListTables", "{}");
        try {
            return send(list, list.body()).json().at("/TableNames/0").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String token() {
        return token;
    }

    Answer graphQl(String body, String authorization) {
        return graphQlLater(body, authorization).join();
    }

    CompletableFuture<Answer> graphQlLater(String body, String authorization) {
        return HTTP.sendAsync(
                        request("/graphql")
                                .header("Authorization", authorization)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> new Answer(response.statusCode(), response.body()));
    }

    Answer send(HostileRequests.Good good, byte[] body) throws IOException, InterruptedException {
        return send(good.path(), good.headers(), body);
    }

    private Answer send(String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return answer(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + sandbox.endpoints().graphql().getPort() + path))
                .timeout(PATIENCE);
    }

    private static Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(new String(text, StandardCharsets.UTF_8), e);
        }
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
