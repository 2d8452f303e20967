package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.HostedBrowser.CALLBACK;
import static dev.jampx.sandbox.cognito.HostedBrowser.claims;
import static dev.jampx.sandbox.cognito.HostedBrowser.location;
import static dev.jampx.sandbox.cognito.HostedBrowser.sent;
import static dev.jampx.sandbox.cognito.HostedPool.ACME;
import static dev.jampx.sandbox.cognito.HostedPool.GOOGLE;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/** Signing in with accounts elsewhere: at a provider that is asked, and at the page that stands in for one. */
class HostedProvidersTest {

    private static final Map<String, String> AT_ACME = Map.of("identity_provider", ACME);
    private static final Map<String, String> AT_GOOGLE = Map.of("identity_provider", GOOGLE);

    @TempDir
    Path folder;

    private PoolFixture pool;
    private OidcIssuer issuer;
    private HostedBrowser browser;

    @BeforeEach
    void start() {
        issuer = new OidcIssuer(() -> pool.clock.instant());
        pool = new PoolFixture(folder, HostedPool.at(issuer.issuer()));
        pool.secrets.put("ACME_ID", OidcIssuer.CLIENT);
        pool.secrets.put("ACME_SECRET", OidcIssuer.SECRET);
        browser = new HostedBrowser(pool);
    }

    @AfterEach
    void stop() {
        pool.close();
        issuer.close();
    }

    /** Where the provider sends the browser back to. */
    private String throughAcme(Map<String, String> other) {
        String provider = location(browser.authorize(other));
        assertThat(provider).startsWith(issuer.issuer() + "/authorize?");
        return location(new HostedBrowser(pool).get(provider));
    }

    private HttpResponse<String> atAcme() {
        return browser.get(throughAcme(AT_ACME));
    }

    private HttpResponse<String> atGoogle(Map<String, String> claims) {
        HttpResponse<String> page = browser.loginPage(AT_GOOGLE);
        Map<String, String> fields = new LinkedHashMap<>();
        claims.forEach((name, value) -> fields.put("claim." + name, value));
        return browser.submit(page, "/sandbox/provider", fields);
    }

    private AdminGetUserResponse user(String username) {
        return pool.client().adminGetUser(r -> r.userPoolId(pool.poolId()).username(username));
    }

    private static String attribute(AdminGetUserResponse user, String name) {
        return user.userAttributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(attribute -> attribute.value())
                .findFirst()
                .orElse("");
    }

    private List<String> sources() {
        return pool.events.stream()
                .map(event -> event.replaceAll(".*\"triggerSource\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Test
    void theProviderVouchesForANewUser() {
        issuer.userInfo.put("nick", "Countess");

        HttpResponse<String> arrival = atAcme();

        assertThat(location(arrival)).startsWith(CALLBACK + "?code=");
        JsonNode tokens = browser.tokens(arrival);
        JsonNode id = claims(tokens, "id_token");
        assertThat(id.path("cognito:username").asText()).isEqualTo("acme_Ada-42");
        assertThat(id.path("email").asText()).isEqualTo("ada@acme.example");
        assertThat(id.path("email_verified").asBoolean(true)).isFalse();
        assertThat(id.path("cognito:groups").get(0).asText()).isEqualTo(pool.poolId() + "_acme");
        assertThat(id.path("identities").get(0).path("userId").asText()).isEqualTo("Ada-42");
        assertThat(id.path("identities").get(0).path("providerType").asText()).isEqualTo("OIDC");
        assertThat(id.path("identities").get(0).path("primary").asText()).isEqualTo("true");
        AdminGetUserResponse user = user("acme_Ada-42");
        assertThat(user.userStatus()).isEqualTo(UserStatusType.EXTERNAL_PROVIDER);
        assertThat(attribute(user, "nickname")).isEqualTo("Countess");
        assertThat(attribute(user, "sub")).isEqualTo(id.path("sub").asText());
        assertThat(attribute(user, "identities")).contains("\"providerName\":\"acme\"");
        assertThat(sources())
                .containsExactly(
                        "PreSignUp_ExternalProvider", "PostConfirmation_ConfirmSignUp", "TokenGeneration_HostedAuth");
    }

    @Test
    void whoeverComesAgainIsTheSameAndBroughtUpToDate() {
        atAcme();
        String sub = attribute(user("acme_Ada-42"), "sub");
        issuer.user.put("email", "countess@acme.example");
        issuer.user.put("email_verified", true);
        pool.events.clear();
        browser = new HostedBrowser(pool);

        JsonNode id = claims(browser.tokens(atAcme()), "id_token");

        assertThat(id.path("sub").asText()).isEqualTo(sub);
        assertThat(id.path("email").asText()).isEqualTo("countess@acme.example");
        assertThat(id.path("email_verified").asBoolean()).isTrue();
        assertThat(sources()).containsExactly("PostAuthentication_Authentication", "TokenGeneration_HostedAuth");
    }

    @Test
    void theBrowserIsKnownAgainForThatProviderOnly() {
        atAcme();
        assertThat(location(browser.authorize(AT_ACME))).startsWith(CALLBACK + "?code=");
        assertThat(location(browser.authorize(Map.of()))).startsWith(CALLBACK + "?code=");
        assertThat(location(browser.authorize(Map.of("identity_provider", "COGNITO"))))
                .startsWith("/login?");
        assertThat(location(browser.authorize(AT_GOOGLE))).startsWith("/sandbox/provider?");
    }

    @Test
    void aProviderIsFoundByWhatElseItIsCalled() {
        assertThat(location(browser.authorize(Map.of("idp_identifier", "acme.example"))))
                .startsWith(issuer.issuer());
    }

    @Test
    void linkedAccountsSignTheirUsersIn() {
        String sub = pool.confirmed("ada@example.com");
        pool.client().adminLinkProviderForUser(r -> r.userPoolId(pool.poolId())
                .destinationUser(u -> u.providerName("Cognito").providerAttributeValue(sub))
                .sourceUser(u -> u.providerName(ACME)
                        .providerAttributeName("Cognito_Subject")
                        .providerAttributeValue("Ada-42")));
        assertThat(claims(browser.tokens(atAcme()), "id_token").path("sub").asText())
                .isEqualTo(sub);
    }

    @Test
    void aLinkedAccountTakesNobodysAddress() {
        String sub = pool.confirmed("ada@example.com");
        pool.confirmed("grace@example.com");
        pool.client().adminLinkProviderForUser(r -> r.userPoolId(pool.poolId())
                .destinationUser(u -> u.providerName("Cognito").providerAttributeValue(sub))
                .sourceUser(u -> u.providerName(ACME)
                        .providerAttributeName("Cognito_Subject")
                        .providerAttributeValue("Ada-42")));
        issuer.user.put("email", "grace@example.com");
        assertThat(sent(atAcme(), "error_description")).isEqualTo("An account with the given email already exists.");
        issuer.user.put("email", "countess@example.com");
        assertThat(claims(browser.tokens(atAcme()), "id_token")
                        .path("email_verified")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void subjectsMayHoldWhateverNamesMay() {
        Map<String, String> claims = Map.of("sub", "1", "email", "ada@gmail.example");
        JsonNode one = browser.tokens(atGoogle(claims));
        browser = new HostedBrowser(pool);
        JsonNode other = browser.tokens(atGoogle(Map.of("sub", "1/2|é", "email", "grace@gmail.example")));
        pool.client().globalSignOut(r -> r.accessToken(one.path("access_token").asText()));
        assertThat(browser.userInfo(one.path("access_token").asText()).status()).isEqualTo(401);
        assertThat(browser.userInfo(other.path("access_token").asText())
                        .document()
                        .path("username")
                        .asText())
                .isEqualTo("google_1/2|é");
        browser = new HostedBrowser(pool);
        assertThat(sent(atGoogle(Map.of("sub", "a b", "email", "x@gmail.example")), "error_description"))
                .isEqualTo("The subject cannot be part of a username.");
    }

    @Test
    void aFunctionThatLinksFailsThisSignInAndTheNextIsThatUsers() {
        String sub = pool.confirmed("ada@example.com");
        pool.function = (name, event) -> {
            if (new String(event, StandardCharsets.UTF_8).contains("PreSignUp_ExternalProvider")) {
                pool.client().adminLinkProviderForUser(r -> r.userPoolId(pool.poolId())
                        .destinationUser(u -> u.providerName("Cognito").providerAttributeValue(sub))
                        .sourceUser(u -> u.providerName(ACME)
                                .providerAttributeName("Cognito_Subject")
                                .providerAttributeValue("Ada-42")));
            }
            return new Outcome.Succeeded(event);
        };
        HttpResponse<String> first = atAcme();
        assertThat(sent(first, "error")).isEqualTo("invalid_request");
        assertThat(sent(first, "error_description")).isEqualTo("Already found an entry for username acme_Ada-42");
        assertThat(claims(browser.tokens(atAcme()), "id_token").path("sub").asText())
                .isEqualTo(sub);
    }

    @Test
    void functionsRefuseAndTheAppIsToldWhy() {
        pool.function = (name, event) -> new Outcome.Failed("Error", "User already exists.");
        HttpResponse<String> refused = atAcme();
        assertThat(location(refused))
                .isEqualTo(
                        CALLBACK
                                + "?error_description=PreSignUp+failed+with+error+User+already+exists.&state=the-state&error=invalid_request");
        assertThat(pool.pool().userCount()).isZero();
    }

    @Test
    void whoeverLacksARequiredAttributeIsRefused() {
        issuer.user.remove("email");
        assertThat(sent(atAcme(), "error_description")).isEqualTo("attributes required: [email]");
    }

    @Test
    void disabledUsersAreRefused() {
        atAcme();
        pool.client().adminDisableUser(r -> r.userPoolId(pool.poolId()).username("acme_Ada-42"));
        assertThat(sent(atAcme(), "error_description")).isEqualTo("User is disabled.");
    }

    @Test
    void anAddressElsewhereTakesNobodysAwayHere() {
        issuer.user.put("email", "ada@example.com");
        atAcme();
        String sub = pool.confirmed("ada@example.com");
        assertThat(user("ada@example.com").username()).isEqualTo(sub);
        assertThat(pool.withPassword("ada@example.com", PASSWORD).authenticationResult())
                .isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> idTokensThatAreNotForThisSignInAreRefused() {
        return Stream.of(
                lie("nonce", "of another sign-in", "its nonce is of another sign-in"),
                lie("iss", "http://evil.example", "another issuer made it"),
                lie("aud", "another app", "it is for another app"),
                lie("aud", List.of(OidcIssuer.CLIENT, "another app"), "it is for another app"),
                lie("exp", 0, "it has run out"),
                lie("iat", 4_000_000_000L, "it has run out"),
                lie("sub", "", "it is about nobody"));
    }

    private DynamicTest lie(String claim, Object value, String why) {
        UnaryOperator<Map<String, Object>> change = claims -> {
            Map<String, Object> changed = new LinkedHashMap<>(claims);
            changed.put(claim, value);
            return changed;
        };
        return dynamicTest(claim + " " + value, () -> {
            issuer.claims = change;
            assertRefused(atAcme(), "The provider's id token is refused: " + why);
        });
    }

    private void assertRefused(HttpResponse<String> refused, String why) {
        assertThat(sent(refused, "error")).isEqualTo("invalid_request");
        assertThat(sent(refused, "error_description")).isEqualTo(why);
        assertThat(pool.pool().userCount()).isZero();
    }

    @Test
    void idTokensOfOtherKeysAreRefused() {
        String why = "The provider's id token is refused: its signature is not the provider's";
        issuer.signer = issuer::forge;
        assertRefused(atAcme(), why);
        issuer.signer = issuer::confuse;
        assertRefused(atAcme(), why);
        issuer.signer = claims -> "eyJhbGciOiJub25lIn0.e30.";
        assertRefused(atAcme(), "The provider's id token is refused: it is no signed token");
        issuer.signer = claims -> "";
        assertRefused(atAcme(), "The provider's id token is refused: it is no signed token");
    }

    @Test
    void userInfoAboutSomebodyElseIsRefused() {
        issuer.userInfo.put("sub", "Mallory");
        assertRefused(atAcme(), "The provider's userinfo is about somebody else");
    }

    @Test
    void anIssuerThatCallsItselfOtherwiseIsRefused() {
        issuer.configuration = document -> {
            document.put("issuer", "http://evil.example");
            return document;
        };
        HttpResponse<String> refused = browser.authorize(AT_ACME);
        assertThat(sent(refused, "error_description")).contains("calls itself http://evil.example");
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() {
        issuer.close();
        assertThat(sent(browser.authorize(AT_ACME), "error_description")).contains("cannot be asked");
    }

    @Test
    void whoeverIsRefusedByTheProviderComesBackToTheApp() {
        String back = throughAcme(AT_ACME);
        String state =
                WebParameters.parse(back.substring(back.indexOf('?') + 1)).text("state");
        HttpResponse<String> refused = browser.get("/oauth2/idpresponse?"
                + WebParameters.write(Map.of("error", "access_denied", "error_description", "No", "state", state)));
        assertThat(sent(refused, "error_description")).isEqualTo("No");
        assertThat(sent(
                        browser.get("/oauth2/idpresponse?" + WebParameters.write(Map.of("code", "x", "state", state))),
                        "error_description"))
                .contains("answered with status 400");
    }

    @Test
    void statesAreOfOneBrowserAndOfFiveMinutes() {
        String back = throughAcme(AT_ACME);
        HostedBrowser other = new HostedBrowser(pool);
        other.loginPage(Map.of());
        for (HttpResponse<String> refused : List.of(
                other.get(back),
                new HostedBrowser(pool).get(back),
                browser.get(back.replaceFirst("state=[^&]+", "state=forged")),
                browser.get(back.replaceFirst("state=[^&]+", "")),
                browser.get(back.replaceFirst(
                        "state=[^&]+", "state=" + HostedBrowser.hidden(other.loginPage(Map.of())))))) {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("location")).isEmpty();
        }
        pool.clock.advance(Duration.ofMinutes(5));
        assertThat(browser.get(back).statusCode()).isEqualTo(400);
        assertThat(pool.pool().userCount()).isZero();
    }

    @Test
    void aPageStandsInForGoogle() {
        HttpResponse<String> login = browser.loginPage(Map.of());
        assertThat(login.body()).contains("Continue with Google (local stand-in)", "Continue with acme</a>");
        HttpResponse<String> page = browser.loginPage(AT_GOOGLE);
        assertThat(page.body())
                .contains("This page is the sandbox&#39;s, not Google&#39;s.", "Continue (sandbox, not Google)");

        HttpResponse<String> arrival = atGoogle(Map.of("sub", "1001", "email", "ada@gmail.example", "name", "Ada"));

        JsonNode id = claims(browser.tokens(arrival), "id_token");
        assertThat(id.path("cognito:username").asText()).isEqualTo("google_1001");
        assertThat(id.path("nickname").asText()).isEqualTo("Ada");
        assertThat(id.path("identities").get(0).path("providerType").asText()).isEqualTo("Google");
        assertThat(user("google_1001").userStatus()).isEqualTo(UserStatusType.EXTERNAL_PROVIDER);
        assertThat(sources())
                .containsExactly(
                        "PreSignUp_ExternalProvider", "PostConfirmation_ConfirmSignUp", "TokenGeneration_HostedAuth");
    }

    @Test
    void theStandInWantsASubject() {
        HttpResponse<String> refused = atGoogle(Map.of("email", "ada@gmail.example"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("A subject is needed.");
        assertThat(sent(atGoogle(Map.of("sub", "1001")), "error_description"))
                .isEqualTo("attributes required: [email]");
        assertThat(sent(atGoogle(Map.of("sub", "1001", "email", "no address")), "error_description"))
                .isEqualTo("Invalid email address format.");
    }

    @Test
    void aProviderWhoseSecretsAreNotSetIsStoodInFor() {
        pool.secrets.clear();
        assertThat(browser.loginPage(Map.of()).body()).contains("Continue with acme (local stand-in)");
        HttpResponse<String> page = browser.loginPage(AT_ACME);
        assertThat(page.body()).contains("jampx sandbox secret set ACME_ID, jampx sandbox secret set ACME_SECRET");
        HttpResponse<String> arrival = browser.submit(
                page, "/sandbox/provider", Map.of("claim.sub", "Ada-42", "claim.email", "ada@acme.example"));
        assertThat(claims(browser.tokens(arrival), "id_token")
                        .path("cognito:username")
                        .asText())
                .isEqualTo("acme_Ada-42");
        pool.secrets.put("ACME_ID", OidcIssuer.CLIENT);
        pool.secrets.put("ACME_SECRET", OidcIssuer.SECRET);
        browser = new HostedBrowser(pool);
        assertThat(claims(browser.tokens(atAcme()), "id_token")
                        .path("cognito:username")
                        .asText())
                .isEqualTo("acme_Ada-42");
        assertThat(pool.pool().userCount()).isEqualTo(1);
    }
}
