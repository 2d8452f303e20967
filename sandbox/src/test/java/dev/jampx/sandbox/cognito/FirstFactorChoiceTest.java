package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/** {@code USER_AUTH}: users choose by what they sign in, in Cognito's wire protocol. */
class FirstFactorChoiceTest {

    private static final String PHONE = "+4917012345678";
    private static final String WRONG = "Incorrect username or password.";
    private static final String WRONG_CODE = "Invalid code or auth state for the user.";

    @TempDir
    Path folder;

    private PoolFixture pool;

    @BeforeEach
    void start() {
        pool = new PoolFixture(
                folder, PoolFixture.auth(defineAuth().loginWith(login -> login.email(email -> email.otpLogin())
                        .phone(phone -> phone.otpLogin()))));
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .messageAction("SUPPRESS")
                .userAttributes(
                        attribute("email_verified", "true"),
                        attribute("phone_number", PHONE),
                        attribute("phone_number_verified", "true")));
        pool.client().adminSetUserPassword(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .password(PASSWORD)
                .permanent(true));
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    private InitiateAuthResponse preferring(String challenge, String... more) {
        String[] parameters = new String[more.length + 4];
        parameters[0] = "USERNAME";
        parameters[1] = EMAIL;
        parameters[2] = "PREFERRED_CHALLENGE";
        parameters[3] = challenge;
        System.arraycopy(more, 0, parameters, 4, more.length);
        return pool.begin("USER_AUTH", parameters);
    }

    private RespondToAuthChallengeResponse proven(Map<String, String> challenge, String session, SrpClient srp) {
        Map<String, String> answers = new HashMap<>(srp.answer(challenge, PASSWORD, pool.clock.instant()));
        return pool.client().respondToAuthChallenge(r -> r.clientId(pool.clientId())
                .challengeName("PASSWORD_VERIFIER")
                .session(session)
                .challengeResponses(answers));
    }

    @Test
    void whatIsPreferredIsAskedForAtOnce() {
        assertThat(preferring("PASSWORD", "PASSWORD", PASSWORD).authenticationResult())
                .isNotNull();
        assertRefused("NotAuthorizedException", WRONG, () -> preferring("PASSWORD", "PASSWORD", "Passw0rd?"));
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        InitiateAuthResponse challenge = preferring("PASSWORD_SRP", "SRP_A", srp.srpA());
        assertThat(challenge.challengeNameAsString()).isEqualTo("PASSWORD_VERIFIER");
        assertThat(proven(challenge.challengeParameters(), challenge.session(), srp)
                        .authenticationResult())
                .isNotNull();
        InitiateAuthResponse sms = preferring("SMS_OTP");
        assertThat(sms.challengeParameters())
                .containsEntry("CODE_DELIVERY_DELIVERY_MEDIUM", "SMS")
                .containsEntry("CODE_DELIVERY_DESTINATION", "+*******5678");
        assertThat(pool.code()).matches("\\d{8}");
        assertThat(pool.answer("SMS_OTP", sms.session(), "USERNAME", EMAIL, "SMS_OTP_CODE", pool.code())
                        .authenticationResult())
                .isNotNull();
        InitiateAuthResponse mail = preferring("EMAIL_OTP");
        assertThat(pool.answer("EMAIL_OTP", mail.session(), "USERNAME", EMAIL, "EMAIL_OTP_CODE", pool.code())
                        .authenticationResult())
                .isNotNull();
        assertThat(preferring("WEB_AUTHN").challengeNameAsString()).isEqualTo("SELECT_CHALLENGE");
    }

    @Test
    void whatIsChosenIsAskedFor() {
        assertThat(pool.begin("USER_AUTH", "USERNAME", EMAIL).availableChallengesAsStrings())
                .containsExactly("PASSWORD_SRP", "PASSWORD", "EMAIL_OTP", "SMS_OTP");
        var password = choose("PASSWORD");
        assertThat(password.challengeNameAsString()).isEqualTo("PASSWORD");
        assertThat(pool.answer("PASSWORD", password.session(), "USERNAME", EMAIL, "PASSWORD", PASSWORD)
                        .authenticationResult())
                .isNotNull();
        assertThat(choose("PASSWORD", "PASSWORD", PASSWORD).authenticationResult())
                .isNotNull();
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        var asked = choose("PASSWORD_SRP");
        assertThat(asked.challengeNameAsString()).isEqualTo("PASSWORD_SRP");
        var verifier = pool.answer("PASSWORD_SRP", asked.session(), "USERNAME", EMAIL, "SRP_A", srp.srpA());
        assertThat(proven(verifier.challengeParameters(), verifier.session(), srp)
                        .authenticationResult())
                .isNotNull();
        var code = choose("SMS_OTP");
        assertThat(pool.answer("SMS_OTP", code.session(), "USERNAME", EMAIL, "SMS_OTP_CODE", pool.code())
                        .authenticationResult())
                .isNotNull();
        assertRefused("InvalidParameterException", "Invalid challenge selected.", () -> choose("WEB_AUTHN"));
        assertRefused("InvalidParameterException", "Invalid challenge selected.", () -> choose("MAGIC"));
    }

    private RespondToAuthChallengeResponse choose(String challenge, String... more) {
        String session = pool.begin("USER_AUTH", "USERNAME", EMAIL).session();
        String[] answers = new String[more.length + 4];
        answers[0] = "USERNAME";
        answers[1] = EMAIL;
        answers[2] = "ANSWER";
        answers[3] = challenge;
        System.arraycopy(more, 0, answers, 4, more.length);
        return pool.answer("SELECT_CHALLENGE", session, answers);
    }

    @Test
    void theSessionOfAProofIsNoSecretBlock() {
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        InitiateAuthResponse challenge = preferring("PASSWORD_SRP", "SRP_A", srp.srpA());
        Map<String, String> parameters = new HashMap<>(challenge.challengeParameters());
        parameters.put(
                "SECRET_BLOCK",
                Base64.getEncoder().encodeToString(challenge.session().getBytes(StandardCharsets.US_ASCII)));
        assertRefused("NotAuthorizedException", WRONG, () -> proven(parameters, challenge.session(), srp));
    }

    @Test
    void aPasswordIsGuessedNoFasterByChoice() {
        for (int i = 0; i < 5; i++) {
            assertRefused("NotAuthorizedException", WRONG, () -> preferring("PASSWORD", "PASSWORD", "Passw0rd?"));
        }
        assertRefused(
                "NotAuthorizedException", "Password attempts exceeded", () -> choose("PASSWORD", "PASSWORD", PASSWORD));
    }

    @Test
    void aCodeIsGuessedThreeTimes() {
        InitiateAuthResponse mail = preferring("EMAIL_OTP");
        String right = pool.code();
        String wrong = right.equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 3; i++) {
            assertRefused(
                    "CodeMismatchException",
                    WRONG_CODE,
                    () -> pool.answer("EMAIL_OTP", mail.session(), "USERNAME", EMAIL, "EMAIL_OTP_CODE", wrong));
        }
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user.",
                () -> pool.answer("EMAIL_OTP", mail.session(), "USERNAME", EMAIL, "EMAIL_OTP_CODE", right));
        InitiateAuthResponse late = preferring("EMAIL_OTP");
        pool.clock.advance(Duration.ofMinutes(3));
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session is expired.",
                () -> pool.answer("EMAIL_OTP", late.session(), "USERNAME", EMAIL, "EMAIL_OTP_CODE", pool.code()));
    }

    @Test
    void nobodyLearnsWhoDoesNotExist() {
        String eve = "eve@example.com";
        InitiateAuthResponse choice = pool.begin("USER_AUTH", "USERNAME", eve);
        assertThat(choice.availableChallengesAsStrings())
                .isEqualTo(pool.begin("USER_AUTH", "USERNAME", EMAIL).availableChallengesAsStrings());
        assertRefused(
                "InvalidParameterException",
                "Invalid challenge selected.",
                () -> pool.answer("SELECT_CHALLENGE", choice.session(), "USERNAME", eve, "ANSWER", "MAGIC"));
        InitiateAuthResponse mail = pool.begin("USER_AUTH", "USERNAME", eve, "PREFERRED_CHALLENGE", "EMAIL_OTP");
        assertThat(mail.challengeParameters()).containsEntry("CODE_DELIVERY_DESTINATION", "e***@e***");
        assertThat(pool.delivered).isEmpty();
        assertRefused(
                "CodeMismatchException",
                WRONG_CODE,
                () -> pool.answer("EMAIL_OTP", mail.session(), "USERNAME", eve, "EMAIL_OTP_CODE", "12345678"));
        assertRefused(
                "NotAuthorizedException",
                WRONG,
                () -> pool.begin(
                        "USER_AUTH", "USERNAME", eve, "PREFERRED_CHALLENGE", "PASSWORD", "PASSWORD", PASSWORD));
        var password = pool.answer("SELECT_CHALLENGE", choice.session(), "USERNAME", eve, "ANSWER", "PASSWORD");
        assertThat(password.challengeNameAsString()).isEqualTo("PASSWORD");
        assertRefused(
                "NotAuthorizedException",
                WRONG,
                () -> pool.answer("PASSWORD", password.session(), "USERNAME", eve, "PASSWORD", PASSWORD));
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user.",
                () -> pool.answer(
                        "EMAIL_OTP", preferring("EMAIL_OTP").session(), "USERNAME", eve, "EMAIL_OTP_CODE", "1"));
        pool.revealMissingUsers();
        assertRefused("UserNotFoundException", "User does not exist.", () -> pool.begin("USER_AUTH", "USERNAME", eve));
    }

    @Test
    void peopleSignUpWithoutAPassword() {
        String bob = "bob@example.com";
        pool.client().signUp(r -> r.clientId(pool.clientId())
                .username(bob)
                .userAttributes(attribute("phone_number", "+4917087654321")));
        String session = pool.client()
                .confirmSignUp(r -> r.clientId(pool.clientId()).username(bob).confirmationCode(pool.code()))
                .session();
        var signedIn = pool.client().initiateAuth(r -> r.clientId(pool.clientId())
                .authFlow("USER_AUTH")
                .session(session)
                .authParameters(Map.of("USERNAME", bob)));
        assertThat(signedIn.authenticationResult()).isNotNull();
        // Of both addresses the phone's was confirmed, and there is no password to choose.
        assertThat(pool.begin("USER_AUTH", "USERNAME", bob).availableChallengesAsStrings())
                .containsExactly("SMS_OTP");
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword(bob, PASSWORD));
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withSrp(bob, PASSWORD));
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                .username("eve@example.com")
                .userAttributes(attribute("email_verified", "true")));
        assertThat(pool.client()
                        .adminGetUser(r -> r.userPoolId(pool.poolId()).username("eve@example.com"))
                        .userStatus())
                .isEqualTo(UserStatusType.CONFIRMED);
        assertThat(pool.begin("USER_AUTH", "USERNAME", "eve@example.com").availableChallengesAsStrings())
                .containsExactly("EMAIL_OTP");
        pool.deploy(PoolFixture.auth(defineAuth().loginWith(login -> login.email())));
        assertRefused(
                "InvalidParameterException",
                "1 validation error detected: Value null at 'password' failed to satisfy constraint: Member must not be null",
                () -> pool.client().signUp(r -> r.clientId(pool.clientId()).username("jo@example.com")));
    }
}
