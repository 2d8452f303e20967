package dev.jampx.sandbox.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;

/** A started sandbox, whole and over the network, with its users. */
final class RealTimeSandbox implements AutoCloseable {

    static final AwsBasicCredentials DEVELOPER = AwsBasicCredentials.create("developer", "secret");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Correct-Horse-7";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Sandbox sandbox;
    private final CognitoIdentityProviderClient cognito;

    private RealTimeSandbox(Path folder, Deployment deployment) {
        this.sandbox = new LocalSandboxFactory(Clock.systemUTC())
                .start(new SandboxSettings(folder, folder, "realtime", 0), deployment, new Silent());
        this.cognito = CognitoIdentityProviderClient.builder()
                .endpointOverride(sandbox.endpoints().userPool())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(DEVELOPER))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static RealTimeSandbox start(Path folder, BackendResource... resources) {
        return new RealTimeSandbox(folder, deployment(HandlerSources.NONE, resources));
    }

    static RealTimeSandbox start(Path folder, HandlerSources sources, BackendResource... resources) {
        return new RealTimeSandbox(folder, deployment(sources, resources));
    }

    void deploy(BackendResource... resources) {
        sandbox.deploy(deployment(HandlerSources.NONE, resources));
    }

    private static Deployment deployment(HandlerSources sources, BackendResource... resources) {
        Backend backend = Resolution.of(Jampx.defineBackend(resources).declared());
        return new Deployment(
                backend,
                backend.data().map(data -> AppSyncCompiler.compile(data, sources)),
                Optional.empty(),
                List.of());
    }

    /** Hears nothing. */
    private static final class Silent implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {}

        @Override
        public void functionLogged(String function, String line) {}
    }

    Sandbox sandbox() {
        return sandbox;
    }

    HttpClient http() {
        return http;
    }

    String host() {
        return "localhost:" + sandbox.endpoints().graphql().getPort();
    }

    /** The endpoint without TLS, which the JDK's client needs no certificate for. */
    URI realTime() {
        return URI.create("ws://" + host() + "/graphql/realtime");
    }

    /** The access token of a user, who is made when first asked for. */
    String token(String name, String... groups) {
        return tokens.computeIfAbsent(name, unseen -> signedIn(name, groups));
    }

    private String signedIn(String name, String... groups) {
        String email = name + "@example.com";
        String pool = sandbox.outputs().at("/auth/user_pool_id").asText();
        cognito.adminCreateUser(user -> user.userPoolId(pool).username(email).messageAction("SUPPRESS"));
        cognito.adminSetUserPassword(
                user -> user.userPoolId(pool).username(email).password(PASSWORD).permanent(true));
        for (String group : groups) {
            cognito.adminAddUserToGroup(
                    member -> member.userPoolId(pool).username(email).groupName(group));
        }
        return cognito.initiateAuth(request -> request.clientId(sandbox.outputs()
                                .at("/auth/user_pool_client_id")
                                .asText())
                        .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                        .authParameters(Map.of("USERNAME", email, "PASSWORD", PASSWORD)))
                .authenticationResult()
                .accessToken();
    }

    /** What a user sends to prove who it is. */
    Map<String, String> as(String name, String... groups) {
        return Map.of("host", host(), "Authorization", token(name, groups));
    }

    /** What the holder of the API's key sends. */
    Map<String, String> withKey() {
        return Map.of(
                "host",
                host(),
                "x-api-key",
                sandbox.outputs().at("/data/api_key").asText());
    }

    RealTimeClient open(Map<String, String> authorization) {
        return RealTimeClient.open(http, realTime(), authorization);
    }

    RealTimeClient connected(Map<String, String> authorization) {
        return open(authorization).init();
    }

    /** The data of an answer that must be without errors. */
    JsonNode graphQl(Map<String, String> authorization, String query, String variables) {
        JsonNode answer = answer(authorization, query, variables).join();
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.get("data");
    }

    CompletableFuture<JsonNode> answer(Map<String, String> authorization, String query, String variables) {
        Map<String, String> headers = new LinkedHashMap<>(authorization);
        headers.remove("host");
        HttpRequest.Builder request = HttpRequest.newBuilder(sandbox.endpoints().graphql())
                .POST(HttpRequest.BodyPublishers.ofString(RealTimeClient.data(query, variables)));
        headers.forEach(request::header);
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> json(response.body()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public void close() {
        cognito.close();
        sandbox.close();
    }
}
