package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.HostedBrowser.CALLBACK;
import static dev.jampx.sandbox.cognito.HostedBrowser.claims;
import static dev.jampx.sandbox.cognito.HostedBrowser.location;
import static dev.jampx.sandbox.cognito.HostedBrowser.sent;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.util.Base64URL;
import dev.jampx.model.auth.OAuthScope;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The hosted pages over HTTP, as an app and its user's browser meet them. */
class HostedPagesTest {

    private static final String OTHER_VERIFIER = "another-verifier-0123456789-0123456789-0123456789";

    @TempDir
    Path folder;

    private PoolFixture pool;
    private HostedBrowser browser;

    @BeforeEach
    void start() {
        pool = new PoolFixture(folder, HostedPool.at("http://localhost:9"));
        browser = new HostedBrowser(pool);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private HttpResponse<String> signedIn() {
        pool.confirmed(EMAIL);
        return browser.signIn(EMAIL, PASSWORD, Map.of());
    }

    @Test
    void aCodeComesBackAndIsTurnedIntoTokens() {
        String sub = pool.confirmed(EMAIL);
        pool.events.clear();

        HttpResponse<String> arrival = browser.signIn(EMAIL, PASSWORD, Map.of());

        assertThat(location(arrival)).startsWith(CALLBACK + "?code=").endsWith("&state=the-state");
        JsonNode tokens = browser.tokens(arrival);
        JsonNode access = claims(tokens, "access_token");
        JsonNode id = claims(tokens, "id_token");
        assertThat(tokens.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(3600);
        assertThat(access.path("scope").asText()).isEqualTo("openid email profile phone aws.cognito.signin.user.admin");
        assertThat(access.path("sub").asText()).isEqualTo(sub);
        assertThat(id.path("nonce").asText()).isEqualTo("the-nonce");
        assertThat(id.path("email").asText()).isEqualTo(EMAIL);
        byte[] digest = Sha256.of(tokens.path("access_token").asText().getBytes(StandardCharsets.US_ASCII));
        assertThat(id.path("at_hash").asText())
                .isEqualTo(Base64URL.encode(Arrays.copyOf(digest, 16)).toString());
        assertThat(pool.events.stream()
                        .map(event -> event.replaceAll(".*\"triggerSource\":\"([^\"]+)\".*", "$1"))
                        .toList())
                .containsExactly(
                        "PreAuthentication_Authentication",
                        "PostAuthentication_Authentication",
                        "TokenGeneration_HostedAuth");
        assertThat(pool.client()
                        .getUser(r -> r.accessToken(tokens.path("access_token").asText()))
                        .username())
                .isEqualTo(sub);
        pool.client()
                .globalSignOut(r -> r.accessToken(tokens.path("access_token").asText()));
        assertThat(browser.userInfo(tokens.path("access_token").asText()).status())
                .isEqualTo(401);
    }

    @Test
    void tokensAreRefreshedAndRevoked() {
        JsonNode tokens = browser.tokens(signedIn());
        Map<String, String> form = Map.of(
                "grant_type", "refresh_token",
                "client_id", pool.clientId(),
                "refresh_token", tokens.path("refresh_token").asText());

        HostedBrowser.Answer refreshed = browser.token(form);

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.document().has("refresh_token")).isFalse();
        assertThat(claims(refreshed.document(), "access_token").path("scope"))
                .isEqualTo(claims(tokens, "access_token").path("scope"));
        assertThat(claims(refreshed.document(), "id_token").has("nonce")).isFalse();
        Map<String, String> revocation = Map.of(
                "client_id",
                pool.clientId(),
                "token",
                tokens.path("refresh_token").asText());
        HttpResponse<String> revoked = browser.post("/oauth2/revoke", revocation);
        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(revoked.body()).isEmpty();
        assertThat(browser.token(form).error()).isEqualTo("invalid_grant");
        assertThat(browser.userInfo(tokens.path("access_token").asText()).error())
                .isEqualTo("invalid_token");
    }

    @Test
    void revocationsThatAreNone() {
        JsonNode tokens = browser.tokens(signedIn());
        String refresh = tokens.path("refresh_token").asText();
        assertThat(HostedBrowser.answer(browser.post("/oauth2/revoke", Map.of("client_id", pool.clientId())))
                        .error())
                .isEqualTo("invalid_request");
        assertThat(HostedBrowser.answer(browser.post("/oauth2/revoke", Map.of("client_id", "x", "token", refresh)))
                        .error())
                .isEqualTo("invalid_client");
        assertThat(HostedBrowser.answer(browser.post(
                                "/oauth2/revoke",
                                Map.of(
                                        "client_id",
                                        pool.clientId(),
                                        "token",
                                        tokens.path("access_token").asText())))
                        .error())
                .isEqualTo("unsupported_token_type");
    }

    @Test
    void userInfoTellsWhatTheScopesAllow() {
        pool.confirmed(EMAIL);
        JsonNode all = browser.tokens(browser.signIn(EMAIL, PASSWORD, Map.of("scope", "openid")));
        JsonNode phone = browser.tokens(browser.authorize(Map.of("scope", "openid phone")));

        JsonNode everything =
                browser.userInfo(all.path("access_token").asText()).document();
        assertThat(everything.path("email").asText()).isEqualTo(EMAIL);
        assertThat(everything.path("email_verified").asText()).isEqualTo("true");
        assertThat(everything.path("username").asText())
                .isEqualTo(everything.path("sub").asText());
        assertThat(browser.userInfo(phone.path("access_token").asText())
                        .document()
                        .has("email"))
                .isFalse();
        assertThat(claims(phone, "id_token").has("email")).isFalse();
        assertThat(claims(phone, "id_token").has("email_verified")).isFalse();
    }

    @Test
    void withoutOpenIdThereIsNoIdToken() {
        pool.confirmed(EMAIL);
        JsonNode tokens =
                browser.tokens(browser.signIn(EMAIL, PASSWORD, Map.of("scope", "aws.cognito.signin.user.admin")));
        assertThat(tokens.has("id_token")).isFalse();
        HostedBrowser.Answer info = browser.userInfo(tokens.path("access_token").asText());
        assertThat(info.status()).isEqualTo(401);
        assertThat(info.error()).isEqualTo("invalid_token");
    }

    @Test
    void withoutTheScopeForItNobodyChangesTheirAccount() {
        pool.confirmed(EMAIL);
        JsonNode tokens = browser.tokens(browser.signIn(EMAIL, PASSWORD, Map.of("scope", "openid")));
        Refusals.assertRefused(
                "NotAuthorizedException", "Access Token does not have required scopes", () -> pool.client()
                        .getUser(r -> r.accessToken(tokens.path("access_token").asText())));
    }

    @Test
    void userInfoIsForAccessTokens() {
        JsonNode tokens = browser.tokens(signedIn());
        assertThat(browser.userInfo(tokens.path("id_token").asText()).error()).isEqualTo("invalid_token");
        assertThat(browser.userInfo("nonsense").status()).isEqualTo(401);
        assertThat(HostedBrowser.answer(browser.get("/oauth2/userInfo")).status())
                .isEqualTo(400);
        assertThat(browser.userInfo(pool.withPassword(EMAIL, PASSWORD)
                                .authenticationResult()
                                .accessToken())
                        .error())
                .isEqualTo("invalid_token");
    }

    @Test
    void addressesThatAreNotConfiguredAreNeverFollowed() {
        for (String address : List.of(
                "http://localhost:3000",
                "http://localhost:3000/x",
                "http://localhost:3000/?a=1",
                "http://localhost:3000/#f",
                "HTTP://localhost:3000/",
                "http://localhost:3000//evil.example",
                "http://localhost:3000@evil.example/",
                "http://evil.example/",
                "//evil.example/",
                "javascript:alert(1)",
                "")) {
            for (String path :
                    List.of("/oauth2/authorize", "/login", "/signup", "/forgotPassword", "/sandbox/provider")) {
                HttpResponse<String> answer =
                        browser.get(path + "?" + WebParameters.write(browser.asking(Map.of("redirect_uri", address))));
                assertThat(answer.statusCode()).as(path + " " + address).isEqualTo(400);
                assertThat(answer.headers().firstValue("location")).isEmpty();
                assertThat(answer.body()).contains("redirect_mismatch");
            }
        }
        assertThat(browser.authorize(Map.of("client_id", "somebodyelse")).statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/oauth2/authorize?" + WebParameters.write(browser.asking(Map.of()))
                                + "&redirect_uri=http%3A%2F%2Fevil.example")
                        .statusCode())
                .isEqualTo(400);
    }

    @TestFactory
    Stream<DynamicTest> theAppIsToldWhatIsWrong() {
        return Stream.of(
                        List.of("response_type", "token", "unauthorized_client"),
                        List.of("response_type", "id_token", "invalid_request"),
                        List.of("response_type", "", "invalid_request"),
                        List.of("scope", "openid admin", "invalid_scope"),
                        List.of("scope", "email", "invalid_scope"),
                        List.of("code_challenge_method", "plain", "invalid_request"),
                        List.of("code_challenge_method", "", "invalid_request"),
                        List.of("code_challenge", "short", "invalid_request"),
                        List.of("code_challenge", "", "invalid_request"),
                        List.of("identity_provider", "Nobody", "invalid_request"),
                        List.of("idp_identifier", "nobody.example", "invalid_request"),
                        List.of("prompt", "maybe", "invalid_request"),
                        List.of("prompt", "none", "login_required"))
                .map(row -> dynamicTest(
                        row.get(0) + " " + row.get(1), () -> assertSentBack(row.get(0), row.get(1), row.get(2))));
    }

    private void assertSentBack(String parameter, String value, String error) {
        HttpResponse<String> answer = browser.authorize(Map.of(parameter, value));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).startsWith(CALLBACK + "?");
        assertThat(sent(answer, "error")).isEqualTo(error);
        assertThat(sent(answer, "state")).isEqualTo("the-state");
        assertThat(sent(answer, "code")).isEmpty();
    }

    @Test
    void addressesWithQueriesAndSchemesOfTheirOwn() {
        signedIn();
        assertThat(location(browser.authorize(Map.of("redirect_uri", "http://localhost:3000/in?x=1"))))
                .startsWith("http://localhost:3000/in?x=1&code=");
        assertThat(location(browser.authorize(Map.of("redirect_uri", "myapp://in"))))
                .startsWith("myapp://in?code=");
        assertThat(browser.loginPage(Map.of("redirect_uri", "myapp://in", "prompt", "login"))
                        .headers()
                        .firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("form-action 'self' myapp:;");
    }

    @Test
    void codesAreGoodOnce() {
        String code = sent(signedIn(), "code");
        HostedBrowser.Answer first = browser.token(browser.redeeming(code, Map.of()));
        assertThat(first.status()).isEqualTo(200);

        HostedBrowser.Answer second = browser.token(browser.redeeming(code, Map.of()));

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.error()).isEqualTo("invalid_grant");
        // One of the two was a thief: what the first got is good no more.
        assertThat(browser.userInfo(first.document().path("access_token").asText())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void codesOutliveARestartAndAreGoodOnceAllTheSame() {
        String code = sent(signedIn(), "code");
        String other = sent(browser.authorize(Map.of()), "code");
        assertThat(browser.token(browser.redeeming(code, Map.of())).status()).isEqualTo(200);
        pool.restart();
        assertThat(browser.token(browser.redeeming(other, Map.of())).status()).isEqualTo(200);
        assertThat(browser.token(browser.redeeming(code, Map.of())).error()).isEqualTo("invalid_grant");
        assertThat(sent(browser.authorize(Map.of()), "code")).isNotEmpty();
    }

    @Test
    void codesRunOut() {
        String code = sent(signedIn(), "code");
        String later = sent(browser.authorize(Map.of()), "code");
        pool.clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(browser.token(browser.redeeming(code, Map.of())).status()).isEqualTo(200);
        pool.clock.advance(Duration.ofMillis(1));
        assertThat(browser.token(browser.redeeming(later, Map.of())).error()).isEqualTo("invalid_grant");
    }

    @TestFactory
    Stream<DynamicTest> whoeverAsksWronglyGetsNoTokens() {
        signedIn();
        return Stream.of(
                        List.of("code_verifier", OTHER_VERIFIER, "invalid_grant"),
                        List.of("code_verifier", "", "invalid_grant"),
                        List.of("redirect_uri", "myapp://in", "invalid_grant"),
                        List.of("redirect_uri", "", "invalid_request"),
                        List.of("code", "00000000-0000-0000-0000-000000000000", "invalid_grant"),
                        List.of("code", "", "invalid_request"),
                        List.of("client_id", "somebodyelse", "invalid_client"),
                        List.of("client_id", "", "invalid_client"),
                        List.of("client_secret", "guessed", "invalid_client"),
                        List.of("grant_type", "password", "unsupported_grant_type"),
                        List.of("grant_type", "client_credentials", "unauthorized_client"),
                        List.of("grant_type", "", "invalid_request"))
                .map(row -> dynamicTest(
                        row.get(0) + " " + row.get(1), () -> assertNoTokens(row.get(0), row.get(1), row.get(2))));
    }

    private void assertNoTokens(String parameter, String value, String error) {
        String code = sent(browser.authorize(Map.of()), "code");
        HostedBrowser.Answer refused = browser.token(browser.redeeming(code, Map.of(parameter, value)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error()).isEqualTo(error);
        assertThat(browser.token(browser.redeeming(code, Map.of())).status()).isEqualTo(200);
    }

    @Test
    void tokensAreAskedForByAForm() {
        String code = sent(signedIn(), "code");
        String form = WebParameters.write(browser.redeeming(code, Map.of()));
        assertThat(HostedBrowser.answer(browser.get("/oauth2/token?" + form)).error())
                .isEqualTo("invalid_request");
        assertThat(HostedBrowser.answer(browser.send(
                                HttpRequest.newBuilder(pool.endpoint().resolve("/oauth2/token"))
                                        .header("content-type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString("{}"))))
                        .error())
                .isEqualTo("invalid_request");
        assertThat(HostedBrowser.answer(browser.send(
                                HttpRequest.newBuilder(pool.endpoint().resolve("/oauth2/token"))
                                        .header("content-type", "application/x-www-form-urlencoded")
                                        .header("authorization", "Basic eDp5")
                                        .POST(HttpRequest.BodyPublishers.ofString(form))))
                        .error())
                .isEqualTo("invalid_client");
    }

    @Test
    void anAppWithoutAChallengeMustNotSendAVerifier() {
        pool.confirmed(EMAIL);
        Map<String, String> none = Map.of("code_challenge", "", "code_challenge_method", "");
        String code = sent(browser.signIn(EMAIL, PASSWORD, none), "code");
        assertThat(browser.token(browser.redeeming(code, Map.of())).error()).isEqualTo("invalid_grant");
        assertThat(browser.token(browser.redeeming(code, Map.of("code_verifier", "")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBrowserIsKnownForAnHour() {
        signedIn();
        long before = claims(browser.tokens(browser.authorize(Map.of())), "id_token")
                .path("auth_time")
                .asLong();
        pool.clock.advance(Duration.ofMinutes(59));
        JsonNode again = claims(browser.tokens(browser.authorize(Map.of("prompt", "none"))), "id_token");
        assertThat(again.path("auth_time").asLong()).isEqualTo(before);
        assertThat(location(browser.authorize(Map.of("prompt", "login")))).startsWith("/login?");
        pool.clock.advance(Duration.ofMinutes(1));
        assertThat(sent(browser.authorize(Map.of("prompt", "none")), "error")).isEqualTo("login_required");
    }

    @Test
    void aUserWhoIsDisabledIsNotTakenAgain() {
        HttpResponse<String> arrival = signedIn();
        pool.client().adminDisableUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertThat(location(browser.authorize(Map.of()))).startsWith("/login?");
        assertThat(browser.token(browser.redeeming(sent(arrival, "code"), Map.of()))
                        .error())
                .isEqualTo("invalid_grant");
    }

    @Test
    void signingOutForgetsTheBrowserAndLeadsOnlyWhereItMay() {
        signedIn();
        for (String address : List.of("http://localhost:3000/", "http://evil.example/", "//evil.example")) {
            HttpResponse<String> refused = browser.get(
                    "/logout?" + WebParameters.write(Map.of("client_id", pool.clientId(), "logout_uri", address)));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("location")).isEmpty();
        }
        assertThat(browser.get("/logout?client_id=x&logout_uri=http%3A%2F%2Flocalhost%3A3000%2Fout")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> out = browser.get("/logout?"
                + WebParameters.write(Map.of("client_id", pool.clientId(), "logout_uri", "http://localhost:3000/out")));
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(location(out)).isEqualTo("http://localhost:3000/out");
        assertThat(browser.hasCookie()).isFalse();
        assertThat(location(browser.authorize(Map.of()))).startsWith("/login?");
        assertThat(location(browser.get("/logout?" + WebParameters.write(browser.asking(Map.of())))))
                .startsWith("/login?");
    }

    @Test
    void formsAreOnlyTakenFromTheBrowserTheyWereShownTo() {
        pool.confirmed(EMAIL);
        Map<String, String> credentials = Map.of("username", EMAIL, "password", PASSWORD);
        HttpResponse<String> page = browser.loginPage(Map.of());
        HostedBrowser other = new HostedBrowser(pool);
        assertThat(other.submit(page, "/login", credentials).statusCode()).isEqualTo(400);
        other.loginPage(Map.of());
        assertThat(other.submit(page, "/login", credentials).statusCode()).isEqualTo(400);
        assertThat(browser.post("/login", credentials).statusCode()).isEqualTo(400);
        assertThat(browser.post("/login", Map.of("username", EMAIL, "password", PASSWORD, "_csrf", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submit(page, "/sandbox/provider", Map.of("claim.sub", "1"))
                        .statusCode())
                .isEqualTo(400);
        pool.clock.advance(Duration.ofMinutes(30));
        assertThat(browser.submit(page, "/login", credentials).statusCode()).isEqualTo(400);
    }

    @Test
    void aFormOfBeforeSigningInIsGoodNoMoreAfterwards() {
        pool.confirmed(EMAIL);
        HttpResponse<String> page = browser.loginPage(Map.of());
        Map<String, String> credentials = Map.of("username", EMAIL, "password", PASSWORD);
        assertThat(browser.submit(page, "/login", credentials).statusCode()).isEqualTo(302);
        assertThat(browser.submit(page, "/login", credentials).statusCode()).isEqualTo(400);
    }

    @TestFactory
    Stream<DynamicTest> nothingOfARequestBecomesPartOfThePage() {
        return Stream.of("\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "</style><script>x</script>")
                .map(evil -> dynamicTest(evil, () -> assertOnlyShown(evil)));
    }

    private void assertOnlyShown(String evil) {
        Map<String, String> everywhere = Map.of("state", evil, "nonce", evil, "login_hint", evil);
        String query = WebParameters.write(browser.asking(everywhere));
        for (String path : List.of("/login", "/signup", "/forgotPassword", "/sandbox/provider")) {
            String at = path + "?" + query + (path.endsWith("provider") ? "&identity_provider=Google" : "");
            assertThat(browser.get(at).body()).as(path).contains("<form").doesNotContain("<script", "<img");
        }
        for (String parameter : List.of("redirect_uri", "client_id", "logout_uri", "scope", "identity_provider")) {
            assertThat(browser.authorize(Map.of(parameter, evil)).body()).doesNotContain("<script", "<img");
            assertThat(browser.get("/logout?" + WebParameters.write(browser.asking(Map.of(parameter, evil))))
                            .body())
                    .doesNotContain("<script", "<img");
        }
        assertThat(browser.get("/oauth2/authorize?" + WebParameters.write(Map.of(evil, evil)) + "&"
                                + WebParameters.write(Map.of(evil, evil)))
                        .body())
                .contains("twice")
                .doesNotContain("<script", "<img");
        String refused = browser.signIn(evil, evil, Map.of()).body();
        assertThat(refused).contains("Incorrect username or password").doesNotContain("<script", "<img");
        HttpResponse<String> signUp = browser.get("/signup?" + query);
        assertThat(browser.submit(signUp, "/signup", Map.of("username", evil, "password", evil))
                        .body())
                .contains("role=\"alert\"")
                .doesNotContain("<script", "<img");
        String returned = browser.get(
                        "/oauth2/idpresponse?" + WebParameters.write(Map.of("state", evil, "error", evil)))
                .body();
        assertThat(returned).doesNotContain("<script", "<img");
    }

    @Test
    void pagesRunNothingAndAreShownInNoFrame() {
        HttpResponse<String> page = browser.loginPage(Map.of());
        String policy = page.headers().firstValue("content-security-policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("form-action 'self' http://localhost:3000;")
                .doesNotContain("unsafe");
        String style = page.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        assertThat(policy)
                .contains("'sha256-"
                        + Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)))
                        + "'");
        assertThat(page.headers().firstValue("x-frame-options")).contains("DENY");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("set-cookie").orElseThrow())
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .startsWith("jampx-hosted-" + pool.clientId() + "=");
    }

    @Test
    void wrongPasswordsAreRefusedOnThePage() {
        pool.confirmed(EMAIL);
        HttpResponse<String> refused = browser.signIn(EMAIL, "Wrong-Horse-7", Map.of());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Incorrect username or password.");
        assertThat(browser.submit(refused, "/login", Map.of("username", EMAIL, "password", PASSWORD))
                        .statusCode())
                .isEqualTo(302);
        pool.function = (name, event) -> new Outcome.Failed("Error", "Not today");
        browser.get("/logout?"
                + WebParameters.write(Map.of("client_id", pool.clientId(), "logout_uri", "http://localhost:3000/out")));
        assertThat(browser.signIn(EMAIL, PASSWORD, Map.of()).body())
                .contains("PreAuthentication failed with error Not today.");
    }

    @Test
    void peopleSignUpAndConfirmOnThePages() {
        HttpResponse<String> page = browser.get("/signup?" + WebParameters.write(browser.asking(Map.of())));
        HttpResponse<String> weak = browser.submit(page, "/signup", Map.of("username", EMAIL, "password", "short"));
        assertThat(weak.body()).contains("Password did not conform with policy");
        HttpResponse<String> confirm = browser.submit(weak, "/signup", Map.of("username", EMAIL, "password", PASSWORD));
        HttpResponse<String> wrong = browser.submit(confirm, "/confirm", Map.of("code", "nonsense"));
        assertThat(wrong.body()).contains("Invalid verification code provided");
        String first = pool.code();
        String resend = wrong.body()
                .substring(wrong.body().lastIndexOf("name=\"_csrf\" value=\"") + 20)
                .split("\"")[0];
        HttpResponse<String> resent = browser.post("/confirm", Map.of("_csrf", resend));
        assertThat(pool.delivered).hasSize(2);
        HttpResponse<String> login = browser.submit(resent, "/confirm", Map.of("code", pool.code()));
        assertThat(first).isNotEmpty();
        assertThat(login.body()).contains("Your account is confirmed.");
        assertThat(location(browser.submit(login, "/login", Map.of("username", EMAIL, "password", PASSWORD))))
                .startsWith(CALLBACK + "?code=");
    }

    @Test
    void whoeverIsNotConfirmedIsAskedForTheCode() {
        pool.signUp(EMAIL);
        HttpResponse<String> confirm = browser.signIn(EMAIL, PASSWORD, Map.of());
        assertThat(confirm.body()).contains("Confirm your account");
        HttpResponse<String> login = browser.submit(confirm, "/confirm", Map.of("code", pool.code()));
        assertThat(browser.submit(login, "/login", Map.of("username", EMAIL, "password", PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aForgottenPasswordIsReplacedOnThePages() {
        pool.confirmed(EMAIL);
        HttpResponse<String> page = browser.get("/forgotPassword?" + WebParameters.write(browser.asking(Map.of())));
        HttpResponse<String> asked = browser.submit(page, "/forgotPassword", Map.of("username", EMAIL));
        HttpResponse<String> wrong =
                browser.submit(asked, "/forgotPassword", Map.of("code", "000000x", "password", "Another-Horse-8"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        HttpResponse<String> login =
                browser.submit(wrong, "/forgotPassword", Map.of("code", pool.code(), "password", "Another-Horse-8"));
        assertThat(browser.submit(login, "/login", Map.of("username", EMAIL, "password", "Another-Horse-8"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aTemporaryPasswordIsReplacedOnThePage() {
        pool.client()
                .adminCreateUser(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).temporaryPassword("Temporary-Horse-1"));
        HttpResponse<String> page = browser.signIn(EMAIL, "Temporary-Horse-1", Map.of());
        assertThat(page.body()).contains("Change your password");
        HttpResponse<String> weak = browser.submit(page, "/login", Map.of("password", "weak"));
        assertThat(weak.body()).contains("Password did not conform with policy");
        assertThat(browser.submit(weak, "/login", Map.of("password", PASSWORD)).statusCode())
                .isEqualTo(302);
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
    }

    @Test
    void aFunctionThatFailsLeavesTheAppWithoutTokens() {
        String code = sent(signedIn(), "code");
        pool.function = (name, event) -> new Outcome.Failed("Error", "No tokens");
        HostedBrowser.Answer refused = browser.token(browser.redeeming(code, Map.of()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.document().path("error_description").asText())
                .isEqualTo("PreTokenGeneration failed with error No tokens.");
    }

    @Test
    void withoutExternalProvidersThereAreNoPages() {
        pool.deploy(PoolFixture.byEmail(List.of()));
        assertThat(browser.authorize(Map.of()).statusCode()).isEqualTo(404);
        assertThat(browser.get("/" + pool.poolId() + "/.well-known/openid-configuration")
                        .body())
                .doesNotContain("authorization_endpoint");
    }

    @Test
    void discoveryNamesTheEndpoints() {
        JsonNode document = HostedBrowser.answer(browser.get("/" + pool.poolId() + "/.well-known/openid-configuration"))
                .document();
        assertThat(document.path("authorization_endpoint").asText())
                .isEqualTo("https://localhost:4000/oauth2/authorize");
        assertThat(document.path("token_endpoint").asText()).isEqualTo("https://localhost:4000/oauth2/token");
        assertThat(document.path("userinfo_endpoint").asText()).isEqualTo("https://localhost:4000/oauth2/userInfo");
        assertThat(document.path("revocation_endpoint").asText()).isEqualTo("https://localhost:4000/oauth2/revoke");
        assertThat(document.path("end_session_endpoint").asText()).isEqualTo("https://localhost:4000/logout");
    }

    @Test
    void theDefinitionSaysWhatMayBeAskedFor() {
        pool.deploy(HostedPool.with(List.of(OAuthScope.EMAIL)));
        assertThat(sent(browser.authorize(Map.of("scope", "openid profile")), "error"))
                .isEqualTo("invalid_scope");
        pool.confirmed(EMAIL);
        JsonNode tokens = browser.tokens(browser.signIn(EMAIL, PASSWORD, Map.of("scope", "")));
        assertThat(claims(tokens, "access_token").path("scope").asText()).isEqualTo("email openid");
        assertThat(pool.client()
                        .describeUserPoolClient(r -> r.userPoolId(pool.poolId()).clientId(pool.clientId()))
                        .userPoolClient()
                        .allowedOAuthScopes())
                .containsExactly("email", "openid");
    }
}
