package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.HostedBrowser.CALLBACK;
import static dev.jampx.sandbox.cognito.HostedBrowser.location;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.sandbox.cognito.mfa.TotpSecret;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Second factors on the hosted pages. */
class HostedFactorsTest {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7]+)</code>");

    @TempDir
    Path folder;

    private PoolFixture pool;
    private HostedBrowser browser;

    private void start(boolean totp, boolean email) {
        pool = new PoolFixture(
                folder, HostedPool.with(new Multifactor(MfaMode.REQUIRED, totp, false, Optional.empty(), email)));
        browser = new HostedBrowser(pool);
        pool.confirmed(EMAIL);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private HttpResponse<String> answer(HttpResponse<String> page, Map<String, String> fields) {
        return browser.submit(page, "/login", fields);
    }

    private static void assertArrived(HttpResponse<String> answer) {
        assertThat(location(answer)).startsWith(CALLBACK + "?code=");
    }

    private static TotpSecret secret(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).as(page.body()).isTrue();
        return new TotpSecret(secret.group(1));
    }

    @Test
    void anAppIsSetUpAndAskedFromThenOn() {
        start(true, false);
        HttpResponse<String> setUp = browser.signIn(EMAIL, PASSWORD, Map.of());
        TotpSecret app = secret(setUp);
        HttpResponse<String> wrong = answer(setUp, Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(secret(wrong).text()).isEqualTo(app.text());
        assertArrived(answer(wrong, Map.of("code", app.code(pool.clock.instant()))));

        pool.clock.advance(Duration.ofMinutes(2));
        browser = new HostedBrowser(pool);
        HttpResponse<String> asked = browser.signIn(EMAIL, PASSWORD, Map.of());
        assertThat(asked.body()).contains("Code of your authenticator app");
        HttpResponse<String> refused = answer(asked, Map.of("code", "nonsense"));
        assertThat(refused.body()).contains("role=\"alert\"", "Code of your authenticator app");
        assertArrived(answer(refused, Map.of("code", app.code(pool.clock.instant()))));
    }

    @Test
    void aCodeComesByEmail() {
        start(false, true);
        HttpResponse<String> asked = browser.signIn(EMAIL, PASSWORD, Map.of());
        assertThat(asked.body()).contains("A code was sent to a***@e***");
        assertArrived(answer(asked, Map.of("code", pool.code())));
    }

    @Test
    void wrongCodesEndTheSignIn() {
        start(false, true);
        HttpResponse<String> page = browser.signIn(EMAIL, PASSWORD, Map.of());
        String right = pool.code();
        for (int i = 0; i < 3; i++) {
            page = answer(page, Map.of("code", right.equals("000000") ? "000001" : "000000"));
            assertThat(page.body()).contains("A code was sent to");
        }
        HttpResponse<String> ended = answer(page, Map.of("code", right));
        assertThat(ended.body()).contains("Invalid session for the user.", "name=\"password\"");
        assertThat(ended.headers().firstValue("location")).isEmpty();
    }

    @Test
    void codesAreAskedForTooLate() {
        start(false, true);
        HttpResponse<String> asked = browser.signIn(EMAIL, PASSWORD, Map.of());
        pool.clock.advance(Duration.ofMinutes(3));
        assertThat(answer(asked, Map.of("code", pool.code())).body()).contains("session is expired");
    }

    @Test
    void whoeverHasSeveralChooses() {
        start(true, true);
        pool.deploy(HostedPool.with(new Multifactor(MfaMode.OPTIONAL, true, false, Optional.empty(), true)));
        String token = pool.withPassword(EMAIL, PASSWORD).authenticationResult().accessToken();
        TotpSecret app = new TotpSecret(
                pool.client().associateSoftwareToken(r -> r.accessToken(token)).secretCode());
        pool.client().verifySoftwareToken(r -> r.accessToken(token).userCode(app.code(pool.clock.instant())));
        pool.client().setUserMFAPreference(r -> r.accessToken(token)
                .softwareTokenMfaSettings(s -> s.enabled(true))
                .emailMfaSettings(s -> s.enabled(true)));
        HttpResponse<String> choice = browser.signIn(EMAIL, PASSWORD, Map.of());
        assertThat(choice.body()).contains("Code by e-mail", "Authenticator app");
        String emailForm = choice.body().split("Code by e-mail")[0];
        String hidden = emailForm.substring(emailForm.lastIndexOf("name=\"_csrf\" value=\"") + 20)
                .split("\"")[0];
        HttpResponse<String> asked = browser.post("/login", Map.of("_csrf", hidden));
        assertThat(asked.body()).contains("A code was sent to");
        assertArrived(answer(asked, Map.of("code", pool.code())));
    }

    @Test
    void aSessionOfThePagesIsNotTakenByTheApi() {
        start(false, true);
        HttpResponse<String> asked = browser.signIn(EMAIL, PASSWORD, Map.of());
        Refusals.assertRefused("NotAuthorizedException", "Invalid session for the user.", () -> pool.client()
                .respondToAuthChallenge(r -> r.clientId(pool.clientId())
                        .challengeName("EMAIL_OTP")
                        .session(HostedBrowser.hidden(asked))
                        .challengeResponses(Map.of("USERNAME", EMAIL, "EMAIL_OTP_CODE", pool.code()))));
    }
}
