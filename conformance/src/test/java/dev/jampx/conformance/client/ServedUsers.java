package dev.jampx.conformance.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.auth.Auth;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** A sandbox with users alone, whose clock stands still until it is told to go on, and clients for it. */
final class ServedUsers implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Sandbox sandbox;

    private ServedUsers(Path folder, AuthDefinition definition) {
        Backend backend = Resolution.of(Jampx.defineBackend(definition).declared());
        sandbox = new LocalSandboxFactory(new StandingClock())
                .start(
                        new SandboxSettings(folder, folder, "users", 0),
                        new Deployment(backend, Optional.empty(), Optional.empty(), List.of()),
                        new Codes());
    }

    static ServedUsers start(Path folder, AuthDefinition definition) {
        return new ServedUsers(folder, definition);
    }

    /** A client that nobody is signed in to. */
    Auth client() {
        return Amplify.configure(AmplifyOutputs.parse(sandbox.outputs().toString()))
                .auth();
    }

    /** The code that was sent to an address last. */
    String code(String destination) {
        return Optional.ofNullable(codes.get(destination)).orElseThrow();
    }

    Instant now() {
        return now.get();
    }

    void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** Calls an operation of the user pool as the developer. */
    void administer(String operation, Map<String, ?> input) throws IOException, InterruptedException {
        Map<String, Object> all = new LinkedHashMap<>(input);
        all.put("UserPoolId", sandbox.outputs().at("/auth/user_pool_id").asText());
        HttpRequest request = HttpRequest.newBuilder(sandbox.endpoints().userPool())
                .header("content-type", "application/x-amz-json-1.1")
                .header("x-amz-target", "AWSCognitoIdentityProviderService." + operation)
                .header("x-amz-date", "20260101T000000Z")
                .header(
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=developer/20260101/us-east-1/cognito-idp/aws4_request, "
                                + "SignedHeaders=host;x-amz-date, Signature=00")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(all)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(operation + ": " + response.body());
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private final class StandingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    /** Hears codes. */
    private final class Codes implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String issued) {
            codes.put(destination, issued);
        }

        @Override
        public void functionLogged(String function, String line) {}
    }
}
