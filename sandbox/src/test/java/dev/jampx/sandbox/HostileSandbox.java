package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.graphql.OidcServer;
import dev.jampx.sandbox.realtime.RealTimeClient;
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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;

/** A sandbox where Bob has secrets, where anything can be sent to in Mallory's name and in that of others who may not see them. */
final class HostileSandbox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AwsCredentialsProvider DEVELOPER =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIADEVELOPER", "whatever"));
    private static final String WITNESS = "subscription { onUpdateNote { text rank } }";

    /** Far more than any answer needs: what takes this long would hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final OidcServer provider = new OidcServer(Clock.systemUTC());
    private final SandboxFixture sandbox;
    private final String bob;
    private final String mallory;
    private final String malloryAtProvider;
    private final Credentials guest;
    private final RealTimeClient witness;
    private final List<JsonNode> untouched = new ArrayList<>();
    private int pulses;

    private HostileSandbox(Path folder) {
        this.folder = folder;
        this.sandbox = new SandboxFixture(folder, HostileBackend.resources(provider.issuer()));
        this.bob = sandbox.signIn(DEVELOPER, "bob@example.com").accessToken();
        this.mallory = sandbox.signIn(DEVELOPER, "mallory@example.com").accessToken();
        this.malloryAtProvider = provider.token(Map.of("sub", "mallory", "username", "mallory"));
        try (CognitoIdentityClient identities = sandbox.identities()) {
            String id = identities
                    .getId(request -> request.identityPoolId(identityPoolId()))
                    .identityId();
            this.guest = identities
                    .getCredentialsForIdentity(request -> request.identityId(id))
                    .credentials();
        }
        Map<String, String> proof = Map.of("host", host(), "Authorization", bob);
        this.witness = RealTimeClient.open(HTTP, realTime(), proof).init().started("w", WITNESS, "{}", proof);
    }

    static HostileSandbox start() throws IOException {
        HostileSandbox started = new HostileSandbox(Files.createTempDirectory("hostile"));
        HostileBackend.secrets().forEach(mutation -> started.done(mutation, started.bob));
        started.done(
                HostileBackend.secretOfProvider(), started.provider.token(Map.of("sub", "bob", "username", "bob")));
        HostileBackend.baits().forEach(mutation -> started.done(mutation, started.mallory));
        started.untouched.add(started.bobsRows());
        return started;
    }

    private JsonNode done(String query, String authorization) {
        JsonNode answer = graphQl(body(query), authorization).json();
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    private JsonNode bobsRows() {
        return done(HostileBackend.BOBS_ROWS, bob);
    }

    /** Bob finds his rows as they were, writes, and hears of it. */
    void assertServing() {
        assertThat(bobsRows()).isEqualTo(untouched.get(0));
        pulse();
    }

    /** Bob writes what nobody else may hear of, and hears of it. */
    void pulse() {
        pulses++;
        done(HostileBackend.pulse(pulses), bob);
        JsonNode event = witness.event("w").get("onUpdateNote");
        assertThat(event.get("rank").asInt()).isEqualTo(pulses);
        assertThat(event.get("text").asText()).isEqualTo(HostileBackend.SECRET);
    }

    /** An answer, whole. */
    record Answer(int status, String text) {

        JsonNode json() {
            return HostileSandbox.json(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    int port() {
        return sandbox.endpoints().graphql().getPort();
    }

    String host() {
        return "localhost:" + port();
    }

    URI realTime() {
        return URI.create("ws://" + host() + "/graphql/realtime");
    }

    HttpClient http() {
        return HTTP;
    }

    String identityPoolId() {
        return sandbox.output("/auth/identity_pool_id");
    }

    String clientId() {
        return sandbox.output("/auth/user_pool_client_id");
    }

    String poolId() {
        return sandbox.output("/auth/user_pool_id");
    }

    String apiKey() {
        return sandbox.output("/data/api_key");
    }

    /** The name of Mallory's and Bob's table in DynamoDB. */
    String table() {
        HostileRequests.Good list = HostileRequests.dynamoDb("ListTables", "{}");
        for (JsonNode name : send(list, list.body()).json().get("TableNames")) {
            if (name.asText().startsWith("Note")) {
                return name.asText();
            }
        }
        throw new IllegalStateException("no table");
    }

    /** Mallory's token. */
    String token() {
        return mallory;
    }

    /** The token that Mallory has from the OpenID Connect provider. */
    String providersToken() {
        return malloryAtProvider;
    }

    OidcServer provider() {
        return provider;
    }

    /** What the identity pool gives to guests. */
    Credentials guest() {
        return guest;
    }

    SandboxFixture fixture() {
        return sandbox;
    }

    static String body(String query) {
        return JSON.createObjectNode().put("query", query).toString();
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

    Answer send(HostileRequests.Good good, byte[] body) {
        HttpRequest.Builder request = request(good.path()).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        good.headers().forEach(request::header);
        HttpResponse<String> response = HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
        return new Answer(response.statusCode(), response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host() + path)).timeout(PATIENCE);
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
        witness.close();
        sandbox.close();
        provider.close();
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
