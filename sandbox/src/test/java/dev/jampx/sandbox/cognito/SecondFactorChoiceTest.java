package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AccountRecovery;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.MfaMode;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.sandbox.cognito.mfa.TotpSecret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifySoftwareTokenResponseType;

/** Second factors by message and by app, in Cognito's wire protocol: which is asked for, and how users choose. */
class SecondFactorChoiceTest {

    private static final String PHONE = "+4917012345678";
    private static final String WRONG = "Invalid code or auth state for the user.";

    @TempDir
    Path folder;

    private PoolFixture pool;

    private void start(AuthDefinition definition) {
        pool = new PoolFixture(folder, PoolFixture.auth(definition));
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    /** A pool with both addresses and all three factors. */
    private static AuthDefinition all(MfaMode mode) {
        return defineAuth()
                .loginWith(login -> login.email().phone())
                .accountRecovery(AccountRecovery.PHONE_AND_EMAIL)
                .senders(send -> send.email(email -> email.fromEmail("no-reply@example.com")))
                .multifactor(factors -> factors.mode(mode).totp().sms().email());
    }

    private void createUser(boolean verified) {
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .messageAction("SUPPRESS")
                .userAttributes(
                        attribute("phone_number", PHONE),
                        attribute("phone_number_verified", String.valueOf(verified)),
                        attribute("email_verified", "true")));
        pool.client().adminSetUserPassword(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .password(PASSWORD)
                .permanent(true));
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    private GetUserResponse user(String token) {
        return pool.client().getUser(r -> r.accessToken(token));
    }

    private TotpSecret setUpApp(String token) {
        TotpSecret app = new TotpSecret(
                pool.client().associateSoftwareToken(r -> r.accessToken(token)).secretCode());
        pool.client().verifySoftwareToken(r -> r.accessToken(token).userCode(app.code(pool.clock.instant())));
        pool.clock.advance(Duration.ofSeconds(60));
        return app;
    }

    @Test
    void whoTurnedOnSeveralChoosesUnlessOneIsPreferred() {
        start(all(MfaMode.OPTIONAL));
        createUser(true);
        String token = pool.token(EMAIL);
        TotpSecret app = setUpApp(token);
        pool.client().setUserMFAPreference(r -> r.accessToken(token)
                .smsMfaSettings(s -> s.enabled(true))
                .emailMfaSettings(s -> s.enabled(true))
                .softwareTokenMfaSettings(s -> s.enabled(true)));
        assertThat(user(token).userMFASettingList())
                .containsExactlyInAnyOrder("SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP");
        assertThat(user(token).preferredMfaSetting()).isNull();

        InitiateAuthResponse choice = pool.withPassword(EMAIL, PASSWORD);
        assertThat(choice.challengeNameAsString()).isEqualTo("SELECT_MFA_TYPE");
        assertThat(choice.challengeParameters())
                .containsEntry("MFAS_CAN_CHOOSE", "[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\",\"EMAIL_OTP\"]");
        assertRefused(
                "InvalidParameterException",
                "Invalid MFA type selected.",
                () -> pool.answer("SELECT_MFA_TYPE", choice.session(), "USERNAME", EMAIL, "ANSWER", "WEB_AUTHN"));
        var sms = pool.answer("SELECT_MFA_TYPE", choice.session(), "USERNAME", EMAIL, "ANSWER", "SMS_MFA");
        assertThat(sms.challengeNameAsString()).isEqualTo("SMS_MFA");
        assertThat(sms.challengeParameters())
                .containsEntry("CODE_DELIVERY_DELIVERY_MEDIUM", "SMS")
                .containsEntry("CODE_DELIVERY_DESTINATION", "+*******5678");
        assertThat(pool.code()).matches("\\d{6}");
        assertThat(pool.answer("SMS_MFA", sms.session(), "USERNAME", EMAIL, "SMS_MFA_CODE", pool.code())
                        .authenticationResult())
                .isNotNull();

        InitiateAuthResponse second = pool.withPassword(EMAIL, PASSWORD);
        var totp = pool.answer("SELECT_MFA_TYPE", second.session(), "USERNAME", EMAIL, "ANSWER", "SOFTWARE_TOKEN_MFA");
        String code = app.code(pool.clock.instant());
        assertThat(pool.answer("SOFTWARE_TOKEN_MFA", totp.session(), "USERNAME", EMAIL, "SOFTWARE_TOKEN_MFA_CODE", code)
                        .authenticationResult())
                .isNotNull();

        pool.client().setUserMFAPreference(r -> r.accessToken(token)
                .emailMfaSettings(s -> s.enabled(true).preferredMfa(true)));
        assertThat(user(token).preferredMfaSetting()).isEqualTo("EMAIL_OTP");
        InitiateAuthResponse mail = pool.withPassword(EMAIL, PASSWORD);
        assertThat(mail.challengeNameAsString()).isEqualTo("EMAIL_OTP");
        assertThat(mail.challengeParameters()).containsEntry("CODE_DELIVERY_DESTINATION", "a***@e***");
        assertThat(pool.code()).matches("\\d{6}");
        assertThat(pool.answer("EMAIL_OTP", mail.session(), "USERNAME", EMAIL, "EMAIL_OTP_CODE", pool.code())
                        .authenticationResult())
                .isNotNull();
    }

    @Test
    void preferencesThatCannotBeAreRefused() {
        start(all(MfaMode.OPTIONAL));
        pool.client()
                .adminCreateUser(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).messageAction("SUPPRESS"));
        pool.client().adminSetUserPassword(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .password(PASSWORD)
                .permanent(true));
        String token = pool.token(EMAIL);
        assertRefused("InvalidParameterException", "User has not verified software token mfa", () -> pool.client()
                .setUserMFAPreference(r -> r.accessToken(token).softwareTokenMfaSettings(s -> s.enabled(true))));
        assertRefused(
                "InvalidParameterException",
                "User does not have delivery config set to turn on SMS_MFA",
                () -> pool.client()
                        .setUserMFAPreference(r -> r.accessToken(token).smsMfaSettings(s -> s.enabled(true))));
        TotpSecret app = setUpApp(token);
        assertRefused("InvalidParameterException", "Only one MFA can be set as preferred.", () -> pool.client()
                .setUserMFAPreference(r -> r.accessToken(token)
                        .emailMfaSettings(s -> s.enabled(true).preferredMfa(true))
                        .softwareTokenMfaSettings(s -> s.enabled(true).preferredMfa(true))));
        assertThat(user(token).userMFASettingList()).isEmpty();
        pool.client().adminSetUserMFAPreference(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .softwareTokenMfaSettings(s -> s.enabled(true).preferredMfa(true)));
        assertThat(user(token).preferredMfaSetting()).isEqualTo("SOFTWARE_TOKEN_MFA");
        assertThat(pool.client()
                        .adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .userMFASettingList())
                .containsExactly("SOFTWARE_TOKEN_MFA");
        assertThat(pool.withPassword(EMAIL, PASSWORD).challengeNameAsString()).isEqualTo("SOFTWARE_TOKEN_MFA");
        pool.client().setUserMFAPreference(r -> r.accessToken(token)
                .softwareTokenMfaSettings(s -> s.enabled(false).preferredMfa(false)));
        assertThat(user(token).preferredMfaSetting()).isNull();
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
        pool.client().setUserMFAPreference(r -> r.accessToken(token).softwareTokenMfaSettings(s -> s.enabled(true)));
        InitiateAuthResponse challenge = pool.withPassword(EMAIL, PASSWORD);
        assertThat(pool.answer(
                                "SOFTWARE_TOKEN_MFA",
                                challenge.session(),
                                "USERNAME",
                                EMAIL,
                                "SOFTWARE_TOKEN_MFA_CODE",
                                app.code(pool.clock.instant()))
                        .authenticationResult())
                .isNotNull();
    }

    @Test
    void aPoolThatInsistsSendsACodeToWhoeverCanBeReached() {
        start(defineAuth().loginWith(login -> login.phone()).multifactor(factors -> factors.mode(MfaMode.REQUIRED)
                .sms(sms -> sms.smsMessage(code -> "Psst, " + code.code()))));
        pool.signUp(PHONE);
        pool.client()
                .confirmSignUp(r -> r.clientId(pool.clientId()).username(PHONE).confirmationCode(pool.code()));
        var challenge = pool.withSrp(PHONE, PASSWORD);
        assertThat(challenge.challengeNameAsString()).isEqualTo("SMS_MFA");
        assertThat(pool.delivered.get(pool.delivered.size() - 1).message().text())
                .isEqualTo("Psst, " + pool.code());
        String right = pool.code();
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 3; i++) {
            assertRefused(
                    "CodeMismatchException",
                    WRONG,
                    () -> pool.answer("SMS_MFA", challenge.session(), "USERNAME", PHONE, "SMS_MFA_CODE", wrong));
        }
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user.",
                () -> pool.answer("SMS_MFA", challenge.session(), "USERNAME", PHONE, "SMS_MFA_CODE", right));
        var late = pool.withSrp(PHONE, PASSWORD);
        String latest = pool.code();
        pool.clock.advance(Duration.ofMinutes(3));
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session is expired.",
                () -> pool.answer("SMS_MFA", late.session(), "USERNAME", PHONE, "SMS_MFA_CODE", latest));
        var again = pool.withSrp(PHONE, PASSWORD);
        pool.restart();
        assertThat(pool.answer("SMS_MFA", again.session(), "USERNAME", PHONE, "SMS_MFA_CODE", pool.code())
                        .authenticationResult())
                .isNotNull();
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session can only be used once.",
                () -> pool.answer("SMS_MFA", again.session(), "USERNAME", PHONE, "SMS_MFA_CODE", pool.code()));
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user.",
                () -> pool.answer("SMS_OTP", again.session(), "USERNAME", PHONE, "SMS_OTP_CODE", pool.code()));
    }

    @Test
    void whoHasNoAddressGivesOneDuringTheSignIn() {
        DefinedAuth phone = (DefinedAuth) PoolFixture.auth(defineAuth().loginWith(login -> login.phone()));
        // No definition leaves users without the address of a factor, but a user pool can be made so.
        pool = new PoolFixture(
                folder,
                new DefinedAuth(
                        phone.name(),
                        phone.named(),
                        phone.login(),
                        phone.senders(),
                        phone.userAttributes(),
                        new Multifactor(dev.jampx.model.auth.MfaMode.REQUIRED, true, false, Optional.empty(), true),
                        phone.accountRecovery(),
                        phone.preferredChallenge(),
                        phone.groups(),
                        phone.triggers(),
                        phone.grants()));
        pool.signUp(PHONE);
        pool.client()
                .confirmSignUp(r -> r.clientId(pool.clientId()).username(PHONE).confirmationCode(pool.code()));
        var setUp = pool.withSrp(PHONE, PASSWORD);
        assertThat(setUp.challengeNameAsString()).isEqualTo("MFA_SETUP");
        assertThat(setUp.challengeParameters())
                .containsEntry("MFAS_CAN_SETUP", "[\"SOFTWARE_TOKEN_MFA\",\"EMAIL_OTP\"]");
        assertRefused(
                "InvalidParameterException",
                "Invalid email address format.",
                () -> pool.answer("MFA_SETUP", setUp.session(), "USERNAME", PHONE, "EMAIL", "nowhere"));
        var code = pool.answer("MFA_SETUP", setUp.session(), "USERNAME", PHONE, "EMAIL", EMAIL);
        assertThat(code.challengeNameAsString()).isEqualTo("EMAIL_OTP");
        var tokens = pool.answer("EMAIL_OTP", code.session(), "USERNAME", PHONE, "EMAIL_OTP_CODE", pool.code())
                .authenticationResult();
        assertThat(user(tokens.accessToken()).userAttributes())
                .contains(attribute("email", EMAIL), attribute("email_verified", "true"));
        assertThat(user(tokens.accessToken()).userMFASettingList()).containsExactly("EMAIL_OTP");
        assertThat(pool.withSrp(PHONE, PASSWORD).challengeNameAsString()).isEqualTo("EMAIL_OTP");
    }

    @Test
    void anAppIsSetUpWithTheSessionAndAName() {
        start(defineAuth().loginWith(login -> login.email()).multifactor(factors -> factors.mode(MfaMode.REQUIRED)
                .totp()));
        pool.confirmed(EMAIL);
        var setUp = pool.withSrp(EMAIL, PASSWORD);
        var begun = pool.client().associateSoftwareToken(r -> r.session(setUp.session()));
        TotpSecret app = new TotpSecret(begun.secretCode());
        assertRefused("EnableSoftwareTokenMFAException", "Code mismatch", () -> pool.client()
                .verifySoftwareToken(
                        r -> r.session(begun.session()).userCode("000000".equals(code(app)) ? "000001" : "000000")));
        var verified = pool.client()
                .verifySoftwareToken(
                        r -> r.session(begun.session()).userCode(code(app)).friendlyDeviceName("Phone"));
        assertThat(verified.status()).isEqualTo(VerifySoftwareTokenResponseType.SUCCESS);
        assertThat(pool.answer("MFA_SETUP", verified.session(), "USERNAME", EMAIL)
                        .authenticationResult())
                .isNotNull();
        pool.clock.advance(Duration.ofSeconds(60));
        var challenge = pool.withSrp(EMAIL, PASSWORD);
        assertThat(challenge.challengeParameters()).containsEntry("FRIENDLY_DEVICE_NAME", "Phone");
        // A new app takes the former one's place only when its first code was right.
        String token = pool.answer(
                        "SOFTWARE_TOKEN_MFA",
                        challenge.session(),
                        "USERNAME",
                        EMAIL,
                        "SOFTWARE_TOKEN_MFA_CODE",
                        code(app))
                .authenticationResult()
                .accessToken();
        TotpSecret other = new TotpSecret(
                pool.client().associateSoftwareToken(r -> r.accessToken(token)).secretCode());
        pool.clock.advance(Duration.ofSeconds(60));
        var former = pool.withSrp(EMAIL, PASSWORD);
        assertThat(pool.answer(
                                "SOFTWARE_TOKEN_MFA",
                                former.session(),
                                "USERNAME",
                                EMAIL,
                                "SOFTWARE_TOKEN_MFA_CODE",
                                code(app))
                        .authenticationResult())
                .isNotNull();
        pool.client().verifySoftwareToken(r -> r.accessToken(token).userCode(code(other)));
        pool.clock.advance(Duration.ofSeconds(60));
        var latter = pool.withSrp(EMAIL, PASSWORD);
        assertRefused(
                "CodeMismatchException",
                "Invalid code received for user",
                () -> pool.answer(
                        "SOFTWARE_TOKEN_MFA",
                        latter.session(),
                        "USERNAME",
                        EMAIL,
                        "SOFTWARE_TOKEN_MFA_CODE",
                        code(app)));
        assertThat(pool.answer(
                                "SOFTWARE_TOKEN_MFA",
                                latter.session(),
                                "USERNAME",
                                EMAIL,
                                "SOFTWARE_TOKEN_MFA_CODE",
                                code(other))
                        .authenticationResult())
                .isNotNull();
    }

    private String code(TotpSecret app) {
        return app.code(pool.clock.instant());
    }

    @Test
    void aPoolWithoutAppsSetsNoneUp() {
        start(defineAuth().loginWith(login -> login.email()));
        pool.confirmed(EMAIL);
        String token = pool.token(EMAIL);
        assertRefused(
                "SoftwareTokenMFANotFoundException",
                "Software Token MFA has not been enabled by the userPool.",
                () -> pool.client().associateSoftwareToken(r -> r.accessToken(token)));
        assertRefused(
                "SoftwareTokenMFANotFoundException",
                "Software Token MFA has not been enabled by the userPool.",
                () -> pool.client()
                        .verifySoftwareToken(r -> r.accessToken(token).userCode("123456")));
    }

    @Test
    void administratorsAnswerInThePlaceOfAUser() {
        start(all(MfaMode.REQUIRED));
        pool.allow(PoolFixture.AS_DEPLOYED, "ALLOW_ADMIN_USER_PASSWORD_AUTH");
        createUser(true);
        pool.client().adminSetUserMFAPreference(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .smsMfaSettings(s -> s.enabled(true).preferredMfa(true)));
        for (AuthFlowType flow : List.of(AuthFlowType.ADMIN_USER_PASSWORD_AUTH, AuthFlowType.ADMIN_NO_SRP_AUTH)) {
            var challenge = pool.client().adminInitiateAuth(r -> r.userPoolId(pool.poolId())
                    .clientId(pool.clientId())
                    .authFlow(flow)
                    .authParameters(Map.of("USERNAME", EMAIL, "PASSWORD", PASSWORD)));
            assertThat(challenge.challengeNameAsString()).isEqualTo("SMS_MFA");
            var tokens = pool.client().adminRespondToAuthChallenge(r -> r.userPoolId(pool.poolId())
                    .clientId(pool.clientId())
                    .challengeName("SMS_MFA")
                    .session(challenge.session())
                    .challengeResponses(Map.of("USERNAME", EMAIL, "SMS_MFA_CODE", pool.code())));
            assertThat(tokens.authenticationResult().idToken()).isNotEmpty();
        }
    }

    @Test
    void anAddressWhoseCodeWasRightIsTheUsers() {
        start(all(MfaMode.REQUIRED));
        createUser(false);
        pool.client().adminUpdateUserAttributes(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .userAttributes(attribute("email_verified", "false")));
        for (String factor : List.of("SMS_MFA", "EMAIL_OTP")) {
            InitiateAuthResponse choice = pool.withPassword(EMAIL, PASSWORD);
            var asked = pool.answer("SELECT_MFA_TYPE", choice.session(), "USERNAME", EMAIL, "ANSWER", factor);
            String token = pool.answer(factor, asked.session(), "USERNAME", EMAIL, factor + "_CODE", pool.code())
                    .authenticationResult()
                    .accessToken();
            assertThat(user(token).userAttributes())
                    .contains(
                            attribute("phone_number_verified", "true"),
                            attribute("email_verified", String.valueOf(factor.equals("EMAIL_OTP"))));
        }
    }

    @Test
    void anAppIsAskedForEvenIfThePoolHasNoneSetUpAnyMore() {
        start(all(MfaMode.OPTIONAL));
        createUser(true);
        String token = pool.token(EMAIL);
        TotpSecret app = setUpApp(token);
        pool.client().setUserMFAPreference(r -> r.accessToken(token).softwareTokenMfaSettings(s -> s.enabled(true)));
        pool.deploy(PoolFixture.auth(defineAuth()
                .loginWith(login -> login.email().phone())
                .multifactor(factors -> factors.mode(MfaMode.OPTIONAL).sms())));
        InitiateAuthResponse challenge = pool.withPassword(EMAIL, PASSWORD);
        assertThat(challenge.challengeNameAsString()).isEqualTo("SOFTWARE_TOKEN_MFA");
        assertThat(pool.answer(
                                "SOFTWARE_TOKEN_MFA",
                                challenge.session(),
                                "USERNAME",
                                EMAIL,
                                "SOFTWARE_TOKEN_MFA_CODE",
                                code(app))
                        .authenticationResult())
                .isNotNull();
        pool.deploy(
                PoolFixture.auth(defineAuth().loginWith(login -> login.email().phone())));
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
    }
}
