package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.trace.RequestTrace;
import dev.jampx.sandbox.trace.RuleTrace.Verdict;
import dev.jampx.sandbox.trace.TraceJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole sandbox whose listener wants the trace of every request. */
class TracedSandboxTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "Correct-Horse-7";
    private static final AtomicReference<String> LAST_CODE = new AtomicReference<>("");
    private static final BlockingQueue<RequestTrace> TRACES = new LinkedBlockingQueue<>();

    @TempDir
    private static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        Backend backend = Resolution.of(Jampx.defineBackend(
                        Jampx.defineAuth().loginWith(login -> login.email()),
                        Jampx.defineData(Jampx.a
                                .schema()
                                .add("Note", Jampx.a.model().field("text", Jampx.a.string()))
                                .authorization(allow -> List.of(allow.authenticated()))))
                .declared());
        sandbox = new LocalSandboxFactory(Clock.systemUTC())
                .start(
                        new SandboxSettings(folder, folder, "traced", 0),
                        new Deployment(
                                backend, backend.data().map(AppSyncCompiler::compile), Optional.empty(), List.of()),
                        new Everything());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    /** Remembers codes and traces. */
    private static final class Everything implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {
            LAST_CODE.set(code);
        }

        @Override
        public void functionLogged(String function, String line) {}

        @Override
        public boolean wantsTraces() {
            return true;
        }

        @Override
        public void requestTraced(RequestTrace trace) {
            TRACES.add(trace);
        }
    }

    @Test
    void theListenerIsToldOfEachRequestAndNeverOfATokenOrAPassword() throws Exception {
        String token = signedUp("anna@example.com");
        JsonNode answer = graphQl("{ listNotes { items { id } } }", "Authorization", token);
        RequestTrace trace = next();

        assertThat(answer.has("extensions")).isFalse();
        assertThat(trace.operation()).contains("query listNotes");
        assertThat(trace.denied()).isEmpty();
        assertThat(trace.fields().get(0).requirements().get(0).rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.verdict()).isEqualTo(Verdict.MATCHES));
        String shown = TraceJson.of(trace).toString();
        assertThat(shown).doesNotContain(token).doesNotContain(token.split("\\.")[2]);
        assertThat(shown).doesNotContain(PASSWORD);
    }

    @Test
    void aRefusedRequestIsTraced() throws Exception {
        JsonNode answer = graphQl("{ listNotes { items { id } } }", "x-jampx-trace", "true");
        RequestTrace trace = next();

        assertThat(trace.ending().orElseThrow().status()).isEqualTo(401);
        assertThat(answer.at("/extensions/trace/ending/reason").asText())
                .isEqualTo(trace.ending().orElseThrow().reason().orElseThrow());
    }

    private static RequestTrace next() throws InterruptedException {
        RequestTrace trace = TRACES.poll(60, TimeUnit.SECONDS);
        if (trace == null) {
            throw new AssertionError("no trace");
        }
        return trace;
    }

    private static JsonNode graphQl(String query, String header, String value)
            throws IOException, InterruptedException {
        String body = JSON.createObjectNode().put("query", query).toString();
        return post(sandbox.endpoints().graphql(), body, header, value);
    }

    private static JsonNode post(URI uri, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Signs up, confirms and signs in; returns the access token. */
    private static String signedUp(String email) throws IOException, InterruptedException {
        String client = sandbox.outputs().at("/auth/user_pool_client_id").asText();
        cognito(
                "SignUp",
                JSON.createObjectNode()
                        .put("ClientId", client)
                        .put("Username", email)
                        .put("Password", PASSWORD)
                        .set("UserAttributes", JSON.readTree("[{\"Name\":\"email\",\"Value\":\"" + email + "\"}]")));
        cognito(
                "ConfirmSignUp",
                JSON.createObjectNode()
                        .put("ClientId", client)
                        .put("Username", email)
                        .put("ConfirmationCode", LAST_CODE.get()));
        return cognito(
                        "InitiateAuth",
                        JSON.createObjectNode()
                                .put("ClientId", client)
                                .put("AuthFlow", "USER_PASSWORD_AUTH")
                                .set(
                                        "AuthParameters",
                                        JSON.createObjectNode()
                                                .put("USERNAME", email)
                                                .put("PASSWORD", PASSWORD)))
                .at("/AuthenticationResult/AccessToken")
                .asText();
    }

    private static JsonNode cognito(String operation, JsonNode body) throws IOException, InterruptedException {
        return post(
                sandbox.endpoints().userPool(),
                body.toString(),
                "X-Amz-Target",
                "AWSCognitoIdentityProviderService." + operation,
                "Content-Type",
                "application/x-amz-json-1.1");
    }
}
