package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.jampx.sandbox.cognito.TokenVerifier.Reason;
import dev.jampx.sandbox.cognito.TokenVerifier.Verdict;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;

class TokenTest {

    @TempDir
    Path folder;

    private PoolFixture pool;
    private String sub;

    @BeforeEach
    void start() {
        pool = new PoolFixture(folder);
        sub = pool.confirmed(EMAIL);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void idTokensHaveCognitosClaims() throws Exception {
        inGroup("USER");
        inGroup("ADMIN");
        Map<String, Object> claims = claims(signIn().idToken());
        assertThat(claims)
                .containsOnlyKeys(
                        "sub",
                        "cognito:groups",
                        "cognito:preferred_role",
                        "cognito:roles",
                        "email_verified",
                        "iss",
                        "cognito:username",
                        "origin_jti",
                        "aud",
                        "event_id",
                        "token_use",
                        "auth_time",
                        "exp",
                        "iat",
                        "jti",
                        "email")
                .containsEntry("sub", sub)
                .containsEntry("cognito:username", sub)
                .containsEntry("email", EMAIL)
                .containsEntry("email_verified", true)
                .containsEntry("cognito:groups", List.of("ADMIN", "USER"))
                .containsEntry(
                        "cognito:roles",
                        List.of(
                                "arn:aws:iam::000000000000:role/amplifyAuthADMINGroupRole",
                                "arn:aws:iam::000000000000:role/amplifyAuthUSERGroupRole"))
                .containsEntry("cognito:preferred_role", "arn:aws:iam::000000000000:role/amplifyAuthADMINGroupRole")
                .containsEntry("aud", pool.clientId())
                .containsEntry("token_use", "id")
                .containsEntry("iss", "http://localhost:4000/" + pool.poolId())
                .containsEntry("auth_time", 1772694489L)
                .containsEntry("iat", 1772694489L)
                .containsEntry("exp", 1772694489L + 3600);
    }

    @Test
    void accessTokensHaveCognitosClaims() throws Exception {
        AuthenticationResultType result = signIn();
        Map<String, Object> claims = claims(result.accessToken());
        assertThat(claims)
                .containsOnlyKeys(
                        "sub",
                        "iss",
                        "client_id",
                        "origin_jti",
                        "event_id",
                        "token_use",
                        "scope",
                        "auth_time",
                        "exp",
                        "iat",
                        "jti",
                        "username")
                .containsEntry("token_use", "access")
                .containsEntry("scope", "aws.cognito.signin.user.admin")
                .containsEntry("client_id", pool.clientId())
                .containsEntry("username", sub);
        assertThat(claims(result.idToken()))
                .containsEntry("origin_jti", claims.get("origin_jti"))
                .doesNotContainEntry("jti", claims.get("jti"));
    }

    @Test
    void thePublishedKeyVerifiesTokens() throws Exception {
        URI issuer = pool.endpoint().resolve("/" + pool.poolId() + "/.well-known/jwks.json");
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(issuer).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        JWKSet keys = JWKSet.parse(response.body());
        assertThat(keys.getKeys()).singleElement().satisfies(key -> assertThat(key.isPrivate())
                .isFalse());
        JWSObject token = JWSObject.parse(signIn().idToken());
        RSAKey key = (RSAKey) keys.getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(token.getHeader().toJSONObject()).containsOnlyKeys("kid", "alg");
    }

    @Test
    void theConfigurationSaysWhereTheKeyIs() throws Exception {
        URI document = pool.endpoint().resolve("/" + pool.poolId() + "/.well-known/openid-configuration");
        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(document).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("\"issuer\":\"http://localhost:4000/" + pool.poolId() + "\"")
                .contains("\"jwks_uri\":\"http://localhost:4000/" + pool.poolId() + "/.well-known/jwks.json\"");
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(pool.endpoint().resolve("/other"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tokensAreAcceptedAfterARestartOnAnotherPort() {
        AuthenticationResultType result = signIn();
        pool.restart();
        pool.apply(old ->
                UserPoolSettings.of(old.identity(), URI.create("http://localhost:5000"), Optional.of(old.auth())));
        assertThat(verify(result.idToken())).isInstanceOf(Verdict.Accepted.class);
        assertThat(verify(result.accessToken())).isInstanceOf(Verdict.Accepted.class);
        assertThat(pool.client()
                        .getUser(r -> r.accessToken(result.accessToken()))
                        .username())
                .isEqualTo(sub);
        assertThat(pool.refresh(result.refreshToken()).accessToken()).isNotEmpty();
    }

    @Test
    void tokensExpire() {
        AuthenticationResultType result = signIn();
        pool.clock.advance(Duration.ofMinutes(59));
        assertThat(verify(result.idToken())).isInstanceOf(Verdict.Accepted.class);
        pool.clock.advance(Duration.ofMinutes(1));
        assertThat(verify(result.idToken())).isEqualTo(new Verdict.Rejected(Reason.EXPIRED));
        assertRefused("NotAuthorizedException", "Access Token has expired", () -> pool.client()
                .getUser(r -> r.accessToken(result.accessToken())));
    }

    @Test
    void forgedTokensAreRejected() throws Exception {
        Map<String, Object> claims = claims(signIn().accessToken());
        String keyId = JWSObject.parse(signIn().accessToken()).getHeader().getKeyID();
        JWSObject otherKey = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), new Payload(claims));
        otherKey.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        JWSObject otherAlgorithm = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keyId).build(), new Payload(claims));
        otherAlgorithm.sign(new MACSigner(new byte[32]));
        String genuine = signIn().accessToken();
        String unsigned = genuine.substring(0, genuine.lastIndexOf('.') + 1);
        assertThat(verify(otherKey.serialize())).isEqualTo(new Verdict.Rejected(Reason.FORGED));
        assertThat(verify(otherAlgorithm.serialize())).isEqualTo(new Verdict.Rejected(Reason.FORGED));
        assertThat(verify(unsigned)).isEqualTo(new Verdict.Rejected(Reason.MALFORMED));
        assertThat(verify("nonsense")).isEqualTo(new Verdict.Rejected(Reason.MALFORMED));
        assertThat(verify("")).isEqualTo(new Verdict.Rejected(Reason.MALFORMED));
        assertThat(verify(signIn().refreshToken())).isEqualTo(new Verdict.Rejected(Reason.MALFORMED));
        assertRefused("NotAuthorizedException", "Could not verify signature for Access Token", () -> pool.client()
                .getUser(r -> r.accessToken(otherKey.serialize())));
        assertRefused("NotAuthorizedException", "Invalid Access Token", () -> pool.client()
                .getUser(r -> r.accessToken(signIn().idToken())));
    }

    @Test
    void tokensOfAnotherPoolAreRejected(@TempDir Path other) {
        try (PoolFixture stranger = new PoolFixture(other)) {
            stranger.confirmed(EMAIL);
            String token = stranger.withPassword(EMAIL, PASSWORD)
                    .authenticationResult()
                    .idToken();
            assertThat(verify(token)).isEqualTo(new Verdict.Rejected(Reason.FORGED));
        }
    }

    @Test
    void aRefreshTokenCarriesASignInOn() throws Exception {
        AuthenticationResultType first = signIn();
        pool.clock.advance(Duration.ofMinutes(50));
        inGroup("USER");
        AuthenticationResultType next = pool.refresh(first.refreshToken());
        assertThat(next.refreshToken()).isNull();
        Map<String, Object> before = claims(first.idToken());
        assertThat(claims(next.idToken()))
                .containsEntry("auth_time", before.get("auth_time"))
                .containsEntry("origin_jti", before.get("origin_jti"))
                .containsEntry("iat", (Long) before.get("iat") + 3000)
                .containsEntry("cognito:groups", List.of("USER"));
        assertRefused("NotAuthorizedException", "Invalid Refresh Token", () -> pool.refresh("made.up.token"));
        pool.clock.advance(Duration.ofDays(30));
        assertRefused("NotAuthorizedException", "Refresh Token has expired", () -> pool.refresh(first.refreshToken()));
    }

    @Test
    void theOperationOfItsOwnRefreshesAsTheFlowDoes() throws Exception {
        AuthenticationResultType first = signIn();
        pool.clock.advance(Duration.ofMinutes(50));
        AuthenticationResultType next = exchange(first.refreshToken());
        assertThat(next.refreshToken()).isNull();
        assertThat(next.expiresIn()).isEqualTo(3600);
        assertThat(claims(next.accessToken()))
                .containsEntry("origin_jti", claims(first.accessToken()).get("origin_jti"));
        assertThat(claims(next.idToken())).containsEntry("email", EMAIL);
        assertRefused("NotAuthorizedException", "Invalid Refresh Token", () -> exchange("made.up.token"));
        assertRefused("ResourceNotFoundException", "User pool client nobody does not exist.", () -> pool.client()
                .getTokensFromRefreshToken(r -> r.clientId("nobody").refreshToken(first.refreshToken())));
        pool.client().globalSignOut(r -> r.accessToken(next.accessToken()));
        assertRefused("NotAuthorizedException", "Refresh Token has been revoked", () -> exchange(first.refreshToken()));
    }

    private AuthenticationResultType exchange(String refreshToken) {
        return pool.client()
                .getTokensFromRefreshToken(r -> r.clientId(pool.clientId()).refreshToken(refreshToken))
                .authenticationResult();
    }

    @Test
    void signingOutEverywhereRevokesAllTokensOfTheUser() {
        pool.confirmed("bob@example.com");
        String bob = pool.withPassword("bob@example.com", PASSWORD)
                .authenticationResult()
                .refreshToken();
        AuthenticationResultType one = signIn();
        AuthenticationResultType two = signIn();
        pool.client().globalSignOut(r -> r.accessToken(one.accessToken()));
        pool.restart();
        for (AuthenticationResultType result : List.of(one, two)) {
            assertRefused("NotAuthorizedException", "Access Token has been revoked", () -> pool.client()
                    .getUser(r -> r.accessToken(result.accessToken())));
            assertRefused(
                    "NotAuthorizedException",
                    "Refresh Token has been revoked",
                    () -> pool.refresh(result.refreshToken()));
            assertThat(verify(result.idToken())).isInstanceOf(Verdict.Accepted.class);
        }
        assertThat(pool.refresh(bob).accessToken()).isNotEmpty();
        assertThat(pool.refresh(signIn().refreshToken()).accessToken()).isNotEmpty();
    }

    @Test
    void revokingARefreshTokenRevokesItsSignInOnly() {
        AuthenticationResultType one = signIn();
        AuthenticationResultType two = signIn();
        pool.client().revokeToken(r -> r.clientId(pool.clientId()).token(one.refreshToken()));
        assertRefused(
                "NotAuthorizedException", "Refresh Token has been revoked", () -> pool.refresh(one.refreshToken()));
        assertRefused("NotAuthorizedException", "Access Token has been revoked", () -> pool.client()
                .getUser(r -> r.accessToken(one.accessToken())));
        assertThat(pool.refresh(two.refreshToken()).accessToken()).isNotEmpty();
        pool.client().revokeToken(r -> r.clientId(pool.clientId()).token(one.refreshToken()));
        assertRefused("UnsupportedTokenTypeException", "Unsupported token type", () -> pool.client()
                .revokeToken(r -> r.clientId(pool.clientId()).token(two.accessToken())));
    }

    private void inGroup(String group) {
        pool.client()
                .adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName(group));
    }

    private AuthenticationResultType signIn() {
        return pool.withPassword(EMAIL, PASSWORD).authenticationResult();
    }

    private Verdict verify(String token) {
        return pool.pool().tokenVerifier().verify(token);
    }

    private static Map<String, Object> claims(String token) throws Exception {
        return JWSObject.parse(token).getPayload().toJSONObject();
    }
}
