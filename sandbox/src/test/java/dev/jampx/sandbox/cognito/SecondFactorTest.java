package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.AS_DEPLOYED;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.model.resolved.Senders;
import dev.jampx.model.resolved.UserAttribute;
import dev.jampx.sandbox.cognito.mfa.TotpSecret;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;

/** Sign-ins of more than one step, in Cognito's wire protocol. */
class SecondFactorTest {

    @TempDir
    Path folder;

    private PoolFixture pool;

    private void start(Login login, Multifactor factors, Map<AuthTrigger, String> triggers) {
        pool = new PoolFixture(folder, auth(login, factors, triggers));
    }

    private static Auth auth(Login login, Multifactor factors, Map<AuthTrigger, String> triggers) {
        return new DefinedAuth(
                DefinedAuth.USUAL_NAME,
                false,
                login,
                Senders.COGNITO,
                List.of(UserAttribute.EMAIL),
                factors,
                AccountRecovery.EMAIL_ONLY,
                Optional.empty(),
                List.of(),
                triggers,
                List.of());
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private RespondToAuthChallengeResponse answer(ChallengeNameType name, String session, Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.put("USERNAME", EMAIL);
        return pool.client().respondToAuthChallenge(r -> r.clientId(pool.clientId())
                .challengeName(name)
                .session(session)
                .challengeResponses(all));
    }

    @Test
    void anAppIsSetUpAndAskedForAndEveryCodeTakenOnce() {
        start(Login.BY_EMAIL, new Multifactor(MfaMode.OPTIONAL, true, false, Optional.empty(), false), Map.of());
        pool.confirmed(EMAIL);
        String token = pool.withSrp(EMAIL, PASSWORD).authenticationResult().accessToken();
        TotpSecret app = new TotpSecret(
                pool.client().associateSoftwareToken(r -> r.accessToken(token)).secretCode());
        assertRefused("EnableSoftwareTokenMFAException", "Code mismatch", () -> pool.client()
                .verifySoftwareToken(r -> r.accessToken(token).userCode(wrong(app))));
        pool.client().verifySoftwareToken(r -> r.accessToken(token).userCode(app.code(pool.clock.instant())));
        assertThat(pool.withSrp(EMAIL, PASSWORD).authenticationResult()).isNotNull();
        pool.client().setUserMFAPreference(r -> r.accessToken(token)
                .softwareTokenMfaSettings(s -> s.enabled(true).preferredMfa(true)));
        var user = pool.client().getUser(r -> r.accessToken(token));
        assertThat(user.userMFASettingList()).containsExactly("SOFTWARE_TOKEN_MFA");
        assertThat(user.preferredMfaSetting()).isEqualTo("SOFTWARE_TOKEN_MFA");

        var challenge = pool.withSrp(EMAIL, PASSWORD);
        assertThat(challenge.challengeName()).isEqualTo(ChallengeNameType.SOFTWARE_TOKEN_MFA);
        assertRefused("CodeMismatchException", "Invalid code received for user", () -> code(challenge, wrong(app)));
        String code = app.code(pool.clock.instant());
        assertThat(code(challenge, code).authenticationResult().accessToken()).isNotEmpty();
        var again = pool.withSrp(EMAIL, PASSWORD);
        assertRefused(
                "ExpiredCodeException", "Your software token has already been used once.", () -> code(again, code));
        pool.clock.advance(Duration.ofSeconds(30));
        assertThat(code(again, app.code(pool.clock.instant())).authenticationResult())
                .isNotNull();
    }

    private RespondToAuthChallengeResponse code(RespondToAuthChallengeResponse challenge, String code) {
        return answer(
                ChallengeNameType.SOFTWARE_TOKEN_MFA, challenge.session(), Map.of("SOFTWARE_TOKEN_MFA_CODE", code));
    }

    private String wrong(TotpSecret app) {
        String code = app.code(pool.clock.instant().plus(Duration.ofDays(1)));
        return app.step(code, pool.clock.instant()).isEmpty()
                ? code
                : app.code(pool.clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void aPoolThatInsistsHasAnAppSetUpDuringTheSignIn() {
        start(Login.BY_EMAIL, new Multifactor(MfaMode.REQUIRED, true, false, Optional.empty(), false), Map.of());
        pool.confirmed(EMAIL);
        var challenge = pool.withSrp(EMAIL, PASSWORD);
        assertThat(challenge.challengeName()).isEqualTo(ChallengeNameType.MFA_SETUP);
        assertThat(challenge.challengeParameters()).containsEntry("MFAS_CAN_SETUP", "[\"SOFTWARE_TOKEN_MFA\"]");
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user.",
                () -> answer(ChallengeNameType.MFA_SETUP, challenge.session(), Map.of()));
        var begun = pool.client().associateSoftwareToken(r -> r.session(challenge.session()));
        String code = new TotpSecret(begun.secretCode()).code(pool.clock.instant());
        var verified = pool.client()
                .verifySoftwareToken(r -> r.session(begun.session()).userCode(code));
        assertThat(answer(ChallengeNameType.MFA_SETUP, verified.session(), Map.of())
                        .authenticationResult()
                        .idToken())
                .isNotEmpty();
        assertThat(pool.withSrp(EMAIL, PASSWORD).challengeName()).isEqualTo(ChallengeNameType.SOFTWARE_TOKEN_MFA);
    }

    @Test
    void aCodeByEmailTakesThePlaceOfThePassword() {
        Login.Email email = new Login.Email(
                VerificationEmailStyle.CODE, Optional.empty(), Optional.empty(), Login.Invitation.USUAL, true);
        start(
                new Login(Optional.of(email), Optional.empty(), Optional.empty(), Optional.empty()),
                Multifactor.OFF,
                Map.of());
        pool.allow(AS_DEPLOYED, "ALLOW_USER_AUTH");
        pool.signUp(EMAIL);
        String session = pool.client()
                .confirmSignUp(r -> r.clientId(pool.clientId()).username(EMAIL).confirmationCode(pool.code()))
                .session();
        assertThat(choose(Map.of(), session).authenticationResult().accessToken())
                .isNotEmpty();

        InitiateAuthResponse choice = choose(Map.of(), null);
        assertThat(choice.challengeName()).isEqualTo(ChallengeNameType.SELECT_CHALLENGE);
        assertThat(choice.availableChallengesAsStrings()).containsExactly("PASSWORD_SRP", "PASSWORD", "EMAIL_OTP");
        var chosen = answer(ChallengeNameType.SELECT_CHALLENGE, choice.session(), Map.of("ANSWER", "EMAIL_OTP"));
        assertThat(chosen.challengeParameters()).containsEntry("CODE_DELIVERY_DESTINATION", "a***@e***");
        assertThat(pool.code()).matches("\\d{8}");
        assertRefused(
                "CodeMismatchException",
                "Invalid code or auth state for the user.",
                () -> answer(ChallengeNameType.EMAIL_OTP, chosen.session(), Map.of("EMAIL_OTP_CODE", "x")));
        assertThat(answer(ChallengeNameType.EMAIL_OTP, chosen.session(), Map.of("EMAIL_OTP_CODE", pool.code()))
                        .authenticationResult())
                .isNotNull();
        assertThat(choose(Map.of("PREFERRED_CHALLENGE", "PASSWORD", "PASSWORD", PASSWORD), null)
                        .authenticationResult())
                .isNotNull();
    }

    private InitiateAuthResponse choose(Map<String, String> parameters, String session) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("USERNAME", EMAIL);
        return pool.client().initiateAuth(r -> r.clientId(pool.clientId())
                .authFlow(AuthFlowType.USER_AUTH)
                .session(session)
                .authParameters(all));
    }

    @Test
    void functionsDecideOnASignInOfOnesOwnAndOnTheClaims() {
        start(
                Login.BY_EMAIL,
                Multifactor.OFF,
                Map.of(
                        AuthTrigger.DEFINE_AUTH_CHALLENGE, "define",
                        AuthTrigger.CREATE_AUTH_CHALLENGE, "create",
                        AuthTrigger.VERIFY_AUTH_CHALLENGE_RESPONSE, "verify",
                        AuthTrigger.PRE_TOKEN_GENERATION, "claims"));
        pool.function = (name, event) -> new Outcome.Succeeded(
                response(name, new String(event, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        pool.confirmed(EMAIL);
        InitiateAuthResponse question = pool.client().initiateAuth(r -> r.clientId(pool.clientId())
                .authFlow(AuthFlowType.CUSTOM_AUTH)
                .authParameters(Map.of("USERNAME", EMAIL)));
        assertThat(question.challengeParameters()).containsEntry("question", "2+2");
        var second = answer(ChallengeNameType.CUSTOM_CHALLENGE, question.session(), Map.of("ANSWER", "5"));
        assertThat(second.challengeName()).isEqualTo(ChallengeNameType.CUSTOM_CHALLENGE);
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session can only be used once.",
                () -> answer(ChallengeNameType.CUSTOM_CHALLENGE, question.session(), Map.of("ANSWER", "4")));
        String token = answer(ChallengeNameType.CUSTOM_CHALLENGE, second.session(), Map.of("ANSWER", "4"))
                .authenticationResult()
                .idToken();
        String claims = new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        assertThat(claims).contains("\"tenant\":\"blue\"").doesNotContain("forged");
    }

    private static String response(String name, String event) {
        return switch (name) {
            case "define" ->
                event.contains("\"challengeResult\":true")
                        ? "{\"response\":{\"issueTokens\":true}}"
                        : "{\"response\":{\"challengeName\":\"CUSTOM_CHALLENGE\"}}";
            case "create" ->
                "{\"response\":{\"publicChallengeParameters\":{\"question\":\"2+2\"},"
                        + "\"privateChallengeParameters\":{\"answer\":\"4\"}}}";
            case "verify" -> "{\"response\":{\"answerCorrect\":" + event.contains("\"challengeAnswer\":\"4\"") + "}}";
            default ->
                "{\"response\":{\"claimsOverrideDetails\":{\"claimsToAddOrOverride\":"
                        + "{\"tenant\":\"blue\",\"sub\":\"forged\"}}}}";
        };
    }
}
