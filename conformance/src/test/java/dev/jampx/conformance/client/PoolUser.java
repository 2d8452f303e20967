package dev.jampx.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.authorization.SignableRequest;
import dev.jampx.sandbox.Sandbox;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A user of the sandbox's pool who keeps its access token until the API refuses it. */
final class PoolUser implements Authorization {

    private static final String PASSWORD = "Correct-Horse-7";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger renewals = new AtomicInteger();
    private final Sandbox sandbox;
    private final String refreshToken;
    private volatile String accessToken;

    private PoolUser(ServedNotes served, String email) throws IOException, InterruptedException {
        this.sandbox = served.sandbox();
        String client = client();
        call("SignUp", Map.of("ClientId", client, "Username", email, "Password", PASSWORD));
        call("ConfirmSignUp", Map.of("ClientId", client, "Username", email, "ConfirmationCode", served.lastCode()));
        JsonNode tokens = initiate("USER_PASSWORD_AUTH", Map.of("USERNAME", email, "PASSWORD", PASSWORD));
        this.accessToken = tokens.path("AccessToken").asText();
        this.refreshToken = tokens.path("RefreshToken").asText();
    }

    static PoolUser signedIn(ServedNotes served, String email) throws IOException, InterruptedException {
        return new PoolUser(served, email);
    }

    /** How often the API refused the token. */
    int renewals() {
        return renewals.get();
    }

    @Override
    public CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew) {
        if (renew) {
            renewals.incrementAndGet();
            try {
                accessToken = initiate("REFRESH_TOKEN_AUTH", Map.of("REFRESH_TOKEN", refreshToken))
                        .path("AccessToken")
                        .asText();
            } catch (IOException | InterruptedException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }
        return CompletableFuture.completedFuture(Map.of("Authorization", accessToken));
    }

    private JsonNode initiate(String flow, Map<String, String> parameters) throws IOException, InterruptedException {
        return call("InitiateAuth", Map.of("ClientId", client(), "AuthFlow", flow, "AuthParameters", parameters))
                .path("AuthenticationResult");
    }

    private String client() {
        return sandbox.outputs().at("/auth/user_pool_client_id").asText();
    }

    private JsonNode call(String operation, Map<String, ?> input) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sandbox.endpoints().userPool())
                .header("content-type", "application/x-amz-json-1.1")
                .header("x-amz-target", "AWSCognitoIdentityProviderService." + operation)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(input)))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(operation + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }
}
