package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.wire.LoopbackServer;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of an OpenID Connect provider that runs beside the sandbox. */
class OidcModeTest {

    private static final String SDL =
            """
            type Query {
              who: AWSJSON
              oidc: String @aws_oidc
              users: String @aws_cognito_user_pools
            }
            """;

    private final OidcServer provider = new OidcServer(LocalApi.clock());

    @AfterEach
    void stop() {
        provider.close();
    }

    private LocalApi api(String clientId, int fromAuth, int fromIssue) {
        return new HandMadeApi(SDL)
                .answer("Query", "who", "{ ...ctx.identity, type: util.authType() }")
                .answer("Query", "oidc", "'yes'")
                .answer("Query", "users", "'yes'")
                .modes(AuthorizationMode.OIDC, AuthorizationMode.IAM)
                .oidc(new AuthorizationModes.Oidc(
                        "acme",
                        provider.issuer(),
                        Optional.of(clientId).filter(id -> !id.isEmpty()),
                        fromAuth,
                        fromIssue))
                .serve();
    }

    private static void assertIn(LocalApi api, String token) {
        assertThat(api.queryAs(token, "{ oidc }", "{}")).isEqualTo(json("{'data': {'oidc': 'yes'}}"));
    }

    private static void assertOut(LocalApi api, String token, String message) {
        WireResponse response = api.post(token, LocalApi.body("{ oidc }", "{}"));
        assertThat(response.status()).isEqualTo(401);
        assertThat(LocalApi.body(response))
                .isEqualTo(json("{'errors': [{'errorType': 'UnauthorizedException', 'message': '" + message + "'}]}"));
    }

    @Test
    void tellsResolversWhatTheTokenSays() {
        LocalApi api = api("", 0, 0);
        String token = provider.token(Map.of("roles", List.of("boss")));
        long now = LocalApi.now().getEpochSecond();

        assertThat(json(api.queryAs("Bearer " + token, "{ who }", "{}")
                        .at("/data/who")
                        .asText()))
                .isEqualTo(json(
                        ("{'claims': {'iss': '%1$s', 'sub': 'ada', 'aud': 'web', 'iat': %2$d, 'exp': %3$d, 'roles': ['boss']},"
                                        + " 'issuer': '%1$s', 'sub': 'ada', 'type': 'Open ID Connect Authorization'}")
                                .formatted(provider.issuer(), now, now + 3600)));
    }

    @Test
    void opensFieldsByDirective() {
        assertThat(api("", 0, 0)
                        .queryAs(provider.token(Map.of()), "{ oidc users }", "{}")
                        .get("data"))
                .isEqualTo(json("{'oidc': 'yes', 'users': null}"));
    }

    @Test
    void knowsTheUsualAlgorithms() {
        LocalApi api = api("", 0, 0);
        for (JWSAlgorithm algorithm : List.of(
                JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS512)) {
            assertIn(api, provider.token(OidcServer.RSA, algorithm, Map.of()));
        }
        assertIn(api, provider.token(OidcServer.EC, JWSAlgorithm.ES256, Map.of()));
    }

    @Test
    void refusesWhatTheProviderDidNotSign() throws JOSEException {
        LocalApi api = api("", 0, 0);
        String good = provider.token(Map.of());
        JWK impostor = OidcServer.OTHER_RSA;

        assertOut(api, provider.token(impostor, JWSAlgorithm.RS256, Map.of()), "Unauthorized");
        assertOut(api, good.substring(0, good.lastIndexOf('.')) + ".AAAA", "Unauthorized");
        // A public key taken for a shared secret.
        JWSObject confused = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(OidcServer.RSA.getKeyID())
                        .build(),
                new Payload(Map.of("iss", provider.issuer())));
        confused.sign(new MACSigner(OidcServer.RSA.toPublicJWK().toJSONString()));
        assertOut(api, confused.serialize(), "Unauthorized");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertOut(
                api, none + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1), "Unable to parse JWT token.");
        assertOut(api, "nonsense", "Unable to parse JWT token.");
    }

    @Test
    void refusesTokensOfAnotherIssuer() {
        assertOut(api("", 0, 0), provider.token(Map.of("iss", "https://elsewhere.example")), "Unauthorized");
    }

    @ParameterizedTest
    @CsvSource({
        "web|app, web,   '',    true",
        "web|app, app,   '',    true",
        "web|app, other, web,   true",
        "web|app, other, other, false",
        "web|app, webs,  '',    false",
        "web|app, '',    '',    false",
        ".*,      any,   '',    true",
        "a(b,     a(b,   '',    true",
        "a(b,     ab,    '',    false"
    })
    void looksAtTheClient(String clientId, String aud, String azp, boolean in) {
        String token = provider.token(Map.of("aud", aud, "azp", azp));
        if (in) {
            assertIn(api(clientId, 0, 0), token);
        } else {
            assertOut(api(clientId, 0, 0), token, "Unauthorized");
        }
    }

    @Test
    void takesTheAudiencesOfAList() {
        assertIn(api("web", 0, 0), provider.token(Map.of("aud", List.of("other", "web"))));
        assertOut(api("web", 0, 0), provider.token(Map.of("aud", List.of("other"))), "Unauthorized");
    }

    @Test
    void refusesTokensWhoseTimeHasRunOutOrHasNotCome() {
        long now = LocalApi.now().getEpochSecond();
        LocalApi api = api("", 100, 50);

        assertIn(api, provider.token(Map.of("iat", now - 49, "auth_time", now - 99)));
        assertIn(api, provider.token(Map.of("iat", now - 49)));
        assertIn(api, provider.token(Map.of("exp", Long.MAX_VALUE, "iat", Long.MAX_VALUE)));
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("exp", now),
                Map.of("exp", Long.MIN_VALUE),
                Map.of("exp", "tomorrow"),
                Map.of("iat", Long.MIN_VALUE),
                Map.of("exp", ""),
                Map.of("iat", ""),
                Map.of("nbf", now + 1),
                Map.of("iat", now - 50),
                Map.of("auth_time", now - 100))) {
            assertOut(api, provider.token(claims), "Token has expired.");
        }
        assertIn(api("", 0, 0), provider.token(Map.of("iat", now - 1_000_000, "auth_time", now - 1_000_000)));
    }

    @Test
    void asksForKeysOnceAndAgainForOneItDoesNotKnow() {
        LocalApi api = api("", 0, 0);
        assertIn(api, provider.token(Map.of()));
        assertIn(api, provider.token(Map.of("nonce", "2")));
        assertThat(provider.requests()).containsExactly("/.well-known/openid-configuration", "/keys");

        provider.publish(OidcServer.OTHER_RSA);
        String fresh = provider.token(OidcServer.OTHER_RSA, JWSAlgorithm.RS256, Map.of());
        assertOut(api, fresh, "Unauthorized");
        assertThat(provider.requests()).as("no sooner than after a pause").hasSize(2);
        LocalApi.pass(Duration.ofSeconds(5));
        assertIn(api, fresh);
        assertOut(api, provider.token(Map.of()), "Unauthorized");
    }

    @Test
    void findsAProviderBelowAPath() {
        provider.at("/tenant");
        assertIn(api("", 0, 0), provider.token(Map.of()));
        assertThat(provider.requests()).contains("/tenant/.well-known/openid-configuration");
    }

    @Test
    void tellsTheDeveloperWhyAProviderCannotBeAsked() {
        LocalApi api = api("", 0, 0);
        String token = provider.token(Map.of());
        provider.answerWith(503);
        assertOut(api, token, "Unauthorized");
        assertThat(api.refusals())
                .containsExactly("The OpenID Connect provider \"acme\" cannot be asked for its keys: "
                        + provider.issuer() + "/.well-known/openid-configuration answered with status 503");

        provider.answerWith(200);
        LocalApi.pass(Duration.ofSeconds(5));
        assertIn(api, token);

        LocalApi late = api("", 0, 0);
        provider.close();
        assertOut(late, token, "Unauthorized");
        assertThat(late.refusals())
                .singleElement()
                .asString()
                .startsWith("The OpenID Connect provider \"acme\" cannot be asked for its keys: " + provider.issuer()
                        + "/.well-known/openid-configuration cannot be read: ");
        assertIn(api, token);
    }

    /** Each failure may take seconds, and all who come with a token wait for it. */
    @Test
    void doesNotAskAProviderAgainAndAgainThatCannotAnswer() {
        LocalApi api = api("", 0, 0);
        provider.answerWith(503);
        for (int i = 0; i < 3; i++) {
            assertOut(api, provider.token(Map.of()), "Unauthorized");
        }
        assertThat(provider.requests()).hasSize(1);
        assertThat(api.refusals()).hasSize(3);

        LocalApi.pass(Duration.ofSeconds(5));
        assertOut(api, provider.token(Map.of()), "Unauthorized");
        assertThat(provider.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "https:x", "file:///etc/passwd", "https://a b", "http://[x"})
    void saysSoWhereTheIssuerIsNoAddress(String issuer) {
        LocalApi api = new HandMadeApi(SDL)
                .answer("Query", "oidc", "'yes'")
                .modes(AuthorizationMode.OIDC)
                .oidc(new AuthorizationModes.Oidc("acme", issuer, Optional.empty(), 0, 0))
                .serve();

        assertOut(api, provider.token(Map.of()), "Unauthorized");
        assertThat(api.refusals())
                .singleElement()
                .asString()
                .endsWith("the issuerUrl " + issuer + "/.well-known/openid-configuration is no http or https address");
    }

    @Test
    void saysSoWhereTheAnswersAreOfNoUse() {
        String token = provider.token(Map.of());
        for (String answer : List.of("", "[]", "<html>", "{}", "{'issuer': 1, 'jwks_uri': 2}")) {
            try (LoopbackServer broken =
                    LoopbackServer.of(request -> WireResponse.text(200, "text/html", answer.replace('\'', '"')))) {
                LocalApi api = new HandMadeApi(SDL)
                        .answer("Query", "oidc", "'yes'")
                        .modes(AuthorizationMode.OIDC)
                        .oidc(new AuthorizationModes.Oidc(
                                "acme", broken.endpoint().toString(), Optional.empty(), 0, 0))
                        .serve();
                assertOut(api, token, "Unauthorized");
                assertThat(api.refusals()).as(answer).hasSize(1);
            }
        }
    }
}
