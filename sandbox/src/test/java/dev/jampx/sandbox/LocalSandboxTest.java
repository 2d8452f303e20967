package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.ModelType;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole sandbox over real HTTP, in this process, where time can be moved. */
class LocalSandboxTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "Correct-Horse-7";
    private static final String LIST = "{\"query\":\"{ listNotes { items { id text } } }\"}";
    private static final ModelType NOTE = Jampx.a.model().field("text", Jampx.a.string());
    private static final MovableClock CLOCK = new MovableClock();
    private static final AtomicReference<String> LAST_CODE = new AtomicReference<>("");

    @TempDir
    private static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = new LocalSandboxFactory(CLOCK)
                .start(new SandboxSettings(folder, folder, "test", 0), notes(NOTE), new CodesOnly());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    /** Remembers the last code. */
    private static final class CodesOnly implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {
            LAST_CODE.set(code);
        }

        @Override
        public void functionLogged(String function, String line) {}
    }

    private static Deployment notes(ModelType note) {
        return deployment(
                Jampx.defineAuth().loginWith(login -> login.email()),
                Jampx.defineData(
                        Jampx.a.schema().add("Note", note).authorization(allow -> List.of(allow.authenticated()))));
    }

    private static Deployment deployment(BackendResource... resources) {
        Backend backend = Resolution.of(Jampx.defineBackend(resources).declared());
        return new Deployment(backend, backend.data().map(AppSyncCompiler::compile), Optional.empty(), List.of());
    }

    @Test
    void aGoodTokenIsAcceptedWithAndWithoutBearer() throws Exception {
        String token = signedUp("good@example.com");

        assertThat(graphQl(LIST, "Authorization", token).body().has("errors")).isFalse();
        assertThat(graphQl(LIST, "Authorization", "Bearer " + token).body().has("errors"))
                .isFalse();
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        String token = signedUp("late@example.com");

        CLOCK.ahead(Duration.ofMinutes(61));
        Answer answer = graphQl(LIST, "Authorization", token);
        CLOCK.ahead(Duration.ZERO);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body())
                .isEqualTo(JSON.readTree(
                        "{\"errors\":[{\"errorType\":\"UnauthorizedException\",\"message\":\"Token has expired.\"}]}"));
    }

    @Test
    void noTokenIsRefused() throws Exception {
        Answer answer = graphQl(LIST);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().at("/errors/0/errorType").asText()).isEqualTo("UnauthorizedException");
        assertThat(answer.body().at("/errors/0/message").asText())
                .isEqualTo("Valid authorization header not provided.");
    }

    @Test
    void aTokenOfAnotherPoolIsRefused() throws Exception {
        String token = signedUp("forged@example.com");
        String[] parts = token.split("\\.");
        parts[1] = parts[1].substring(0, parts[1].length() - 4) + "AAAA";

        Answer answer = graphQl(LIST, "Authorization", String.join(".", parts));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void aNewFieldKeepsRowsAndTokensAndTheOutputsStayValid() throws Exception {
        String token = signedUp("reload@example.com");
        graphQl("{\"query\":\"mutation { createNote(input: { text: \\\"old\\\" }) { id } }\"}", "Authorization", token);

        sandbox.deploy(notes(NOTE.field("title", Jampx.a.string())));
        JsonNode rows = graphQl("{\"query\":\"{ listNotes { items { text title } } }\"}", "Authorization", token)
                .body();
        sandbox.deploy(notes(NOTE));

        assertThat(rows.findValuesAsText("text")).contains("old");
        assertThat(rows.has("errors")).isFalse();
    }

    @Test
    void aRefusedDeploymentLeavesTheOldOneServing() throws Exception {
        String token = signedUp("refused@example.com");
        Deployment otherKey = notes(NOTE.field("slug", Jampx.a.id().required()).identifier("slug"));

        assertThatThrownBy(() -> sandbox.deploy(otherKey)).isInstanceOf(PrimaryKeyChangedException.class);

        assertThat(graphQl(LIST, "Authorization", token).body().has("errors")).isFalse();
    }

    @Test
    void whatTheDefinitionDoesNotHaveIsNotThere() throws Exception {
        String token = signedUp("gone@example.com");

        sandbox.deploy(deployment(Jampx.defineAuth().loginWith(login -> login.email())));
        int withoutData = HTTP.send(
                        HttpRequest.newBuilder(sandbox.endpoints().graphql())
                                .header("Authorization", token)
                                .POST(HttpRequest.BodyPublishers.ofString(LIST))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
        boolean outputsHaveData = sandbox.outputs().has("data");
        sandbox.deploy(notes(NOTE));

        assertThat(withoutData).isEqualTo(404);
        assertThat(outputsHaveData).isFalse();
        assertThat(graphQl(LIST, "Authorization", token).status()).isEqualTo(200);
    }

    @Test
    void theKeyInTheOutputsLetsInAndStaysTheSame() throws Exception {
        Deployment open = deployment(Jampx.defineData(
                        Jampx.a.schema().add("Note", NOTE).authorization(allow -> List.of(allow.publicApiKey())))
                .authorizationModes(
                        modes -> modes.defaultMode(AuthorizationMode.API_KEY).apiKey()));
        sandbox.deploy(open);
        String key = sandbox.outputs().at("/data/api_key").asText();
        Answer withKey = graphQl(LIST, "x-api-key", key);
        Answer withAnother = graphQl(LIST, "x-api-key", key + "x");
        CLOCK.ahead(Duration.ofDays(8));
        Answer tooLate = graphQl(LIST, "x-api-key", key);
        sandbox.deploy(open);
        Answer renewed = graphQl(LIST, "x-api-key", key);
        CLOCK.ahead(Duration.ZERO);
        String sameKey = sandbox.outputs().at("/data/api_key").asText();
        sandbox.deploy(notes(NOTE));

        assertThat(key).matches("da2-[a-z0-9]{26}");
        assertThat(sameKey).isEqualTo(key);
        assertThat(withKey.body().has("errors")).isFalse();
        assertThat(withAnother.status()).isEqualTo(401);
        assertThat(tooLate.status()).isEqualTo(401);
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(sandbox.outputs().get("data").has("api_key")).isFalse();
    }

    @Test
    void aFunctionThatCannotBeRunHereSaysSoAndTheRestIsServed() throws Exception {
        var script = Jampx.defineFunction("script").entry("./script.js");
        sandbox.deploy(deployment(Jampx.defineData(Jampx.a
                        .schema()
                        .add("Note", NOTE)
                        .add(
                                "ask",
                                Jampx.a
                                        .query()
                                        .returns(Jampx.a.string())
                                        .handler(Jampx.a.handler().function(script))
                                        .authorization(allow -> List.of(allow.publicApiKey())))
                        .authorization(allow -> List.of(allow.publicApiKey())))
                .authorizationModes(
                        modes -> modes.defaultMode(AuthorizationMode.API_KEY).apiKey())));
        JsonNode answer = graphQl(
                        "{\"query\":\"{ ask listNotes { items { id } } }\"}",
                        "x-api-key",
                        sandbox.outputs().at("/data/api_key").asText())
                .body();
        sandbox.deploy(notes(NOTE));

        assertThat(answer.at("/errors/0/message").asText()).startsWith("JPX50").contains("Function \"script\" ");
        assertThat(answer.at("/data/listNotes/items").isArray()).isTrue();
    }

    @Test
    void requestsForAnotherHostAreRefused() throws Exception {
        assertThat(
                        raw(
                                "POST /graphql HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void pagesFromElsewhereAreRefusedAndLocalOnesGetCorsHeaders() throws Exception {
        assertThat(graphQl(LIST, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(graphQl(LIST, "Origin", "null").status()).isEqualTo(403);
        assertThat(graphQl(LIST, "Origin", "http://localhost.evil.example").status())
                .isEqualTo(403);
        HttpResponse<String> preflight = HTTP.send(
                HttpRequest.newBuilder(sandbox.endpoints().graphql())
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", "http://localhost:5173")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization, content-type")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .contains("http://localhost:5173");
        assertThat(preflight.headers().firstValue("access-control-allow-headers"))
                .contains("authorization, content-type");
    }

    @Test
    void itListensOnLoopbackAlone() throws Exception {
        int port = sandbox.endpoints().graphql().getPort();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void aTakenPortIsNamed() {
        int taken = sandbox.endpoints().graphql().getPort();

        assertThatThrownBy(() -> new LocalSandboxFactory(CLOCK)
                        .start(
                                new SandboxSettings(folder.resolve("second"), folder, "second", taken),
                                notes(NOTE),
                                new CodesOnly()))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining(Integer.toString(taken));
    }

    @Test
    void theConsoleShowsCodesAndUsersAndEscapesWhatTheyChose() throws Exception {
        signedUp("console@example.com");
        signedUp("<b>@example.com");

        HttpResponse<String> page = HTTP.send(
                HttpRequest.newBuilder(sandbox.endpoints().console()).build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> codes = HTTP.send(
                HttpRequest.newBuilder(URI.create(sandbox.endpoints().console() + "/codes"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(page.body())
                .contains("<td>console@example.com</td><td></td><td>CONFIRMED</td>")
                .contains("&lt;b&gt;@example.com")
                .contains(LAST_CODE.get())
                .doesNotContain("<b>");
        assertThat(JSON.readTree(codes.body()).findValuesAsText("code")).contains(LAST_CODE.get());
    }

    @Test
    void anUnknownServiceIsNamed() throws Exception {
        Answer answer = post(sandbox.endpoints().userPool(), "{}", "X-Amz-Target", "AmazonSQS.SendMessage");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("__type").asText()).isEqualTo("UnknownOperationException");
        assertThat(answer.body().path("message").asText()).contains("AmazonSQS.SendMessage");
    }

    private record Answer(int status, JsonNode body) {}

    private static Answer graphQl(String body, String... headers) throws IOException, InterruptedException {
        return post(sandbox.endpoints().graphql(), body, headers);
    }

    private static Answer post(URI uri, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        boolean json = response.headers().firstValue("content-type").orElse("").contains("json");
        return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : JSON.createObjectNode());
    }

    /** What the server answers to a request that an HTTP client would not send. */
    private static String raw(String request) throws IOException {
        URI graphql = sandbox.endpoints().graphql();
        try (Socket socket = new Socket("127.0.0.1", graphql.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    /** Signs up, confirms and signs in; returns the access token. */
    private static String signedUp(String email) throws IOException, InterruptedException {
        String client = sandbox.outputs().at("/auth/user_pool_client_id").asText();
        cognito(
                "SignUp",
                """
                {"ClientId":"%s","Username":"%s","Password":"%s","UserAttributes":[{"Name":"email","Value":"%s"}]}"""
                        .formatted(client, email, PASSWORD, email));
        cognito(
                "ConfirmSignUp",
                """
                {"ClientId":"%s","Username":"%s","ConfirmationCode":"%s"}"""
                        .formatted(client, email, LAST_CODE.get()));
        return cognito(
                        "InitiateAuth",
                        """
                        {"ClientId":"%s","AuthFlow":"USER_PASSWORD_AUTH",
                         "AuthParameters":{"USERNAME":"%s","PASSWORD":"%s"}}"""
                                .formatted(client, email, PASSWORD))
                .at("/AuthenticationResult/AccessToken")
                .asText();
    }

    private static JsonNode cognito(String operation, String body) throws IOException, InterruptedException {
        Answer answer = post(
                sandbox.endpoints().userPool(),
                body,
                "X-Amz-Target",
                "AWSCognitoIdentityProviderService." + operation,
                "Content-Type",
                "application/x-amz-json-1.1");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(HttpURLConnection.HTTP_OK);
        return answer.body();
    }
}
