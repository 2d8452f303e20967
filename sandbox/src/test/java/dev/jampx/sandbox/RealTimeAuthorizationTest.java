package dev.jampx.sandbox;

import static dev.jampx.dsl.Jampx.a;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.AuthProvider;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.ModelAllow;
import dev.jampx.dsl.ModelRule;
import dev.jampx.dsl.ModelType;
import dev.jampx.dsl.ResourceOperation;
import dev.jampx.sandbox.graphql.OidcServer;
import dev.jampx.sandbox.lambda.handlers.Environment;
import dev.jampx.sandbox.lambda.handlers.Judge;
import dev.jampx.sandbox.realtime.RealTimeClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;

/** Every authorization mode over WebSockets: who may connect, who may subscribe to what, and what they hear. */
class RealTimeAuthorizationTest {

    private static final AwsBasicCredentials DEVELOPER = AwsBasicCredentials.create("AKIADEVELOPER", "whatever");
    private static final AwsCredentialsProvider SIGNER = StaticCredentialsProvider.create(DEVELOPER);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final FunctionDefinition LISTENER =
            Jampx.defineFunction("listener").handler(Environment.class).timeoutSeconds(60);
    private static final FunctionDefinition READER =
            Jampx.defineFunction("reader").handler(Environment.class).timeoutSeconds(60);
    private static final List<String> MODELS = List.of("Keyed", "Pooled", "Provided", "Guested", "Signed", "Note");

    @TempDir
    private static Path folder;

    private static OidcServer provider;
    private static SandboxFixture sandbox;
    private static final Map<String, Proofs.Proof> CALLERS = new LinkedHashMap<>();

    private static BackendResource[] backend() {
        return new BackendResource[] {
            Jampx.defineAuth().loginWith(login -> login.email()),
            LISTENER,
            READER,
            Jampx.defineData(a.schema()
                            .add("Keyed", model(allow -> allow.publicApiKey()))
                            .add("Pooled", model(allow -> allow.authenticated()))
                            .add("Provided", model(allow -> allow.authenticated(AuthProvider.OIDC)))
                            .add("Guested", model(allow -> allow.guest()))
                            .add("Signed", model(allow -> allow.authenticated(AuthProvider.IDENTITY_POOL)))
                            .add("Note", model(allow -> allow.custom()))
                            .authorization(allow -> List.of(
                                    allow.resource(LISTENER).to(ResourceOperation.LISTEN),
                                    allow.resource(READER).to(ResourceOperation.QUERY))))
                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                            .apiKey(key -> key.expiresInDays(7))
                            .lambda(lambda -> lambda.function(Jampx.defineFunction("judge")
                                    .handler(Judge.class)
                                    .timeoutSeconds(60)))
                            .oidc(oidc -> oidc.providerName("acme")
                                    .issuerUrl(provider.issuer())
                                    .clientId("web")
                                    .tokenExpiryFromAuthInSeconds(3600)
                                    .tokenExpireFromIssueInSeconds(3600)))
        };
    }

    private static ModelType model(Function<ModelAllow, ModelRule> rule) {
        return a.model()
                .field("text", a.string())
                .field("age", a.integer())
                .authorization(allow -> List.of(rule.apply(allow)));
    }

    @BeforeAll
    static void start() throws Exception {
        provider = new OidcServer(Clock.systemUTC());
        sandbox = new SandboxFixture(folder, backend());
        var ada = sandbox.signIn(SIGNER, "ada@example.com");
        CALLERS.put("key", (path, body) -> Map.of("x-api-key", sandbox.output("/data/api_key")));
        CALLERS.put("user", (path, body) -> Map.of("Authorization", ada.accessToken()));
        String token = provider.token(Map.of());
        CALLERS.put("provider", (path, body) -> Map.of("Authorization", "Bearer " + token));
        CALLERS.put("authorizer", (path, body) -> Map.of("Authorization", "let me in"));
        CALLERS.put("guest", signedBy(identity(Map.of())));
        CALLERS.put(
                "signedIn",
                signedBy(identity(Map.of(
                        "cognito-idp.us-east-1.amazonaws.com/" + sandbox.output("/auth/user_pool_id"),
                        ada.idToken()))));
        CALLERS.put("listener", signedBy(ofFunction("listener")));
        CALLERS.put("reader", signedBy(ofFunction("reader")));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        provider.close();
    }

    private static Credentials identity(Map<String, String> logins) {
        try (CognitoIdentityClient identities = sandbox.identities()) {
            String id = identities
                    .getId(request -> request.identityPoolId(sandbox.output("/auth/identity_pool_id"))
                            .logins(logins))
                    .identityId();
            return identities
                    .getCredentialsForIdentity(request -> request.identityId(id).logins(logins))
                    .credentials();
        }
    }

    /** What a function finds in its environment. */
    private static Credentials ofFunction(String name) throws IOException, InterruptedException {
        URI invocation = URI.create("http://" + host() + "/2015-03-31/functions/" + name + "/invocations");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(invocation).POST(HttpRequest.BodyPublishers.ofString("{}"));
        Credentials developer = Credentials.builder()
                .accessKeyId(DEVELOPER.accessKeyId())
                .secretKey(DEVELOPER.secretAccessKey())
                .sessionToken("any")
                .build();
        Map<String, String> headers = new HashMap<>(
                Proofs.signed(host(), developer, invocation.getPath(), "{}".getBytes(StandardCharsets.UTF_8)));
        headers.remove("Host");
        headers.forEach(request::header);
        String answer =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        JsonNode seen = HostileSandbox.json(answer.getBytes(StandardCharsets.UTF_8));
        assertThat(seen.has("AWS_SESSION_TOKEN")).as(answer).isTrue();
        return Credentials.builder()
                .accessKeyId(seen.get("AWS_ACCESS_KEY_ID").asText())
                .secretKey(seen.get("AWS_SECRET_ACCESS_KEY").asText())
                .sessionToken(seen.get("AWS_SESSION_TOKEN").asText())
                .build();
    }

    private static Proofs.Proof signedBy(Credentials credentials) {
        return (path, body) -> Proofs.signed(host(), credentials, path, body);
    }

    private static String host() {
        return "localhost:" + sandbox.endpoints().graphql().getPort();
    }

    private static Map<String, String> proof(String caller, String path, String body) {
        Map<String, String> proof = new HashMap<>();
        CALLERS.get(caller)
                .headers(path, body.getBytes(StandardCharsets.UTF_8))
                .forEach((name, value) -> proof.put(name, value));
        if (!proof.containsKey("Host")) {
            proof.put("host", host());
        }
        return proof;
    }

    private static RealTimeClient open(Map<String, String> proof) {
        return RealTimeClient.open(HTTP, URI.create("ws://" + host() + "/graphql/realtime"), proof);
    }

    private static RealTimeClient connected(String caller) {
        return open(proof(caller, "/graphql/connect", "{}")).init();
    }

    private static void start(RealTimeClient client, String id, String caller, String query) {
        String data = RealTimeClient.data(query, "{}");
        client.send(RealTimeClient.startMessage(id, data, proof(caller, "/graphql", data)));
    }

    private static void create(String model) {
        SandboxFixture.Answer answer = sandbox.signedGraphQl(
                DEVELOPER, "mutation { create" + model + "(input: { text: \"t\", age: 3 }) { id text age } }");
        assertThat(answer.body().has("errors")).as(answer.body().toString()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "key, Keyed",
        "user, Pooled",
        "provider, Provided",
        "authorizer, Note",
        "guest, Guested",
        "signedIn, Signed",
        "listener, Keyed Pooled Provided Guested Signed Note",
        "reader, ''"
    })
    void everyModeHearsWhatItsRulesSay(String caller, String open) {
        List<String> allowed = List.of(open.split(" "));
        try (RealTimeClient client = connected(caller)) {
            for (String model : MODELS) {
                start(client, model, caller, "subscription { onCreate" + model + " { text } }");
                if (allowed.contains(model)) {
                    assertThat(client.next().path("type").asText()).as(model).isEqualTo("start_ack");
                    create(model);
                    assertThat(client.event(model)
                                    .at("/onCreate" + model + "/text")
                                    .asText())
                            .isEqualTo("t");
                } else {
                    JsonNode error = client.error("error");
                    assertThat(error.path("errorType").asText()).as(model).isEqualTo("Unauthorized");
                    assertThat(error.path("message").asText())
                            .isEqualTo("Not Authorized to access onCreate" + model + " on type Subscription");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x-api-key, da2-wrong",
        "Authorization, please",
        "Authorization, a.b.c",
        "Authorization, Bearer eyJhbGciOiJub25lIn0.e30.",
        "Authorization, 'AWS4-HMAC-SHA256 Credential=, SignedHeaders=, Signature='"
    })
    void whoProvesNothingNeitherConnectsNorSubscribes(String name, String value) {
        Map<String, String> wrong = Map.of("host", host(), name, value);
        try (RealTimeClient client = open(wrong)) {
            client.send("{\"type\":\"connection_init\"}");
            assertThat(client.error("connection_error").path("errorType").asText())
                    .isNotEmpty();
            assertThat(client.closeCode()).isEqualTo(1000);
        }
        try (RealTimeClient client = connected("user")) {
            client.start("s", "subscription { onCreateKeyed { text } }", "{}", wrong);
            assertThat(client.error("error").path("errorType").asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest", "signedIn", "listener"})
    void aSignatureIsGoodForWhatItSigned(String caller) {
        String data = RealTimeClient.data("subscription { onCreateGuested { text } }", "{}");
        try (RealTimeClient client = open(proof(caller, "/graphql", data))) {
            client.send("{\"type\":\"connection_init\"}");
            assertThat(client.error("connection_error").path("errorType").asText())
                    .isEqualTo("InvalidSignatureException");
        }
        try (RealTimeClient client = connected(caller)) {
            client.send(RealTimeClient.startMessage("s", data, proof(caller, "/graphql/connect", "{}")));
            assertThat(client.error("error").path("errorType").asText()).isEqualTo("InvalidSignatureException");
        }
    }

    @Test
    void anAuthorizerDeniesFieldsOfSubscriptionsAndOfWhatTheyTell() {
        try (RealTimeClient client = connected("authorizer")) {
            start(client, "gone", "authorizer", "subscription { onDeleteNote { text } }");
            assertThat(client.error("error").path("message").asText())
                    .isEqualTo("Not Authorized to access onDeleteNote on type Subscription");

            start(client, "s", "authorizer", "subscription { onCreateNote { text age } }");
            assertThat(client.next().path("type").asText()).isEqualTo("start_ack");
            create("Note");
            JsonNode payload = client.next().get("payload");
            assertThat(payload.at("/data/onCreateNote/text").asText()).isEqualTo("t");
            assertThat(payload.at("/data/onCreateNote/age").isNull()).isTrue();
            assertThat(payload.at("/errors/0/message").asText()).isEqualTo("Not Authorized to access age on type Note");
        }
    }
}
