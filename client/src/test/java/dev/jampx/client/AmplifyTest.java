package dev.jampx.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.auth.failure.UserUnauthenticatedException;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.authorization.SignableRequest;
import dev.jampx.client.authorization.TokenSupplier;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.fake.FakeBackend;
import dev.jampx.client.fake.MovableClock;
import dev.jampx.client.service.Blocking;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AmplifyTest {

    private static final URI API = URI.create("https://abc.appsync-api.eu-central-1.amazonaws.com/graphql");
    private static final SignableRequest REQUEST =
            new SignableRequest("POST", API, "{}".getBytes(StandardCharsets.UTF_8));

    private static Map<String, String> headers(Authorization authorization, boolean renew) {
        return Blocking.await(authorization.headers(REQUEST, renew));
    }

    @Test
    void eachModeHasItsHeaders() {
        try (FakeBackend backend = new FakeBackend().givesCredentials()) {
            TokenSupplier renewed = renew -> CompletableFuture.completedFuture(renew ? "new" : "old");
            Amplify amplify = Amplify.builder()
                    .outputs(backend.outputs())
                    .oidcToken(renewed)
                    .lambdaToken(TokenSupplier.of("open sesame"))
                    .build();
            assertThat(headers(amplify.authorization(AuthMode.API_KEY), false))
                    .isEqualTo(Map.of("x-api-key", "da2-key"));
            assertThat(headers(amplify.authorization(AuthMode.OIDC), false)).isEqualTo(Map.of("Authorization", "old"));
            assertThat(headers(amplify.authorization(AuthMode.OIDC), true)).isEqualTo(Map.of("Authorization", "new"));
            assertThat(headers(amplify.authorization(AuthMode.LAMBDA), false))
                    .isEqualTo(Map.of("Authorization", "open sesame"));
            assertThat(headers(amplify.authorization(AuthMode.IDENTITY_POOL), false))
                    .containsKeys("x-amz-date", "x-amz-security-token")
                    .extractingByKey("authorization")
                    .asString()
                    .startsWith("AWS4-HMAC-SHA256 Credential=ASIA1/");
            assertThatThrownBy(() -> headers(amplify.authorization(AuthMode.USER_POOL), false))
                    .isInstanceOf(UserUnauthenticatedException.class);
        }
    }

    @Test
    void aFunctionIsToldByItsEnvironment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AMPLIFY_DATA_GRAPHQL_ENDPOINT", API.toString(),
                "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "ASIA1",
                "AWS_SECRET_ACCESS_KEY", "secret",
                "AWS_SESSION_TOKEN", "token"));
        AmplifyOutputs outputs = LambdaEnvironment.outputs(environment::get);
        assertThat(outputs.data().orElseThrow().url()).isEqualTo(API);
        assertThat(outputs.data().orElseThrow().defaultMode()).isEqualTo(AuthMode.IAM);
        Amplify amplify = Amplify.builder()
                .outputs(outputs)
                .environment(environment::get)
                .clock(new MovableClock(Instant.parse("2026-03-01T12:00:00Z")))
                .build();
        Authorization iam = amplify.authorization(AuthMode.IAM);

        Map<String, String> signed = headers(iam, false);
        assertThat(signed)
                .containsEntry("x-amz-security-token", "token")
                .containsEntry("x-amz-date", "20260301T120000Z");
        assertThat(signed.get("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=ASIA1/20260301/eu-central-1/appsync/aws4_request, "
                        + "SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=");

        // A machine whose clock is wrong dates its signatures by what the API says.
        iam.answered("Sun, 01 Mar 2026 13:30:00 GMT");
        assertThat(headers(iam, true)).containsEntry("x-amz-date", "20260301T133000Z");

        environment.remove("AMPLIFY_DATA_GRAPHQL_ENDPOINT");
        assertThatThrownBy(() -> LambdaEnvironment.outputs(environment::get))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("allow.resource");
    }
}
