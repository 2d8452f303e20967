package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.AS_DEPLOYED;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

class SignInTest {

    private static final String WRONG = "Incorrect username or password.";

    @TempDir
    Path folder;

    private PoolFixture pool;

    @BeforeEach
    void start() {
        pool = new PoolFixture(folder);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void bySrpWithTheAddressInAnyCaseOrTheOwnName() {
        String sub = pool.confirmed(EMAIL);
        for (String name : new String[] {EMAIL, "ADA@EXAMPLE.COM", sub}) {
            AuthenticationResultType result = pool.withSrp(name, PASSWORD).authenticationResult();
            assertThat(result.tokenType()).isEqualTo("Bearer");
            assertThat(result.expiresIn()).isEqualTo(3600);
            assertThat(pool.client()
                            .getUser(r -> r.accessToken(result.accessToken()))
                            .username())
                    .isEqualTo(sub);
        }
    }

    @Test
    void theSrpChallengeNamesTheUserByTheirOwnName() {
        String sub = pool.confirmed(EMAIL);
        InitiateAuthResponse challenge = pool.beginSrp(SrpClient.of(pool.poolId(), new SecureRandom()), EMAIL);
        assertThat(challenge.challengeName()).isEqualTo(ChallengeNameType.PASSWORD_VERIFIER);
        assertThat(challenge.challengeParameters())
                .containsOnlyKeys("SALT", "SECRET_BLOCK", "SRP_B", "USERNAME", "USER_ID_FOR_SRP")
                .containsEntry("USER_ID_FOR_SRP", sub)
                .containsEntry("USERNAME", sub);
    }

    @Test
    void byPassword() {
        pool.confirmed(EMAIL);
        assertThat(pool.withPassword("Ada@Example.com", PASSWORD)
                        .authenticationResult()
                        .refreshToken())
                .matches("[\\w-]+\\.[\\w-]*\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @Test
    void wrongPasswordsAreRefused() {
        pool.confirmed(EMAIL);
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword(EMAIL, "Passw0rd?"));
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withSrp(EMAIL, "Passw0rd?"));
    }

    @Test
    void nobodyLearnsWhoDoesNotExist() {
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword("eve@nowhere.com", PASSWORD));
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withSrp("eve@nowhere.com", PASSWORD));
        assertThat(standIn("eve@nowhere.com")).isEqualTo(standIn("EVE@nowhere.com"));
        assertThat(standIn("eve@nowhere.com")).isNotEqualTo(standIn("bob@nowhere.com"));
        pool.revealMissingUsers();
        assertRefused(
                "UserNotFoundException", "User does not exist.", () -> pool.withPassword("eve@nowhere.com", PASSWORD));
        assertRefused("UserNotFoundException", "User does not exist.", () -> pool.withSrp("eve@nowhere.com", PASSWORD));
    }

    private Map<String, String> standIn(String name) {
        Map<String, String> parameters =
                new HashMap<>(pool.beginSrp(SrpClient.of(pool.poolId(), new SecureRandom()), name)
                        .challengeParameters());
        parameters.keySet().retainAll(Set.of("SALT", "USER_ID_FOR_SRP"));
        return parameters;
    }

    @Test
    void unconfirmedUsersAreToldSo() {
        pool.signUp(EMAIL);
        assertRefused("UserNotConfirmedException", "User is not confirmed.", () -> pool.withPassword(EMAIL, PASSWORD));
        assertRefused("UserNotConfirmedException", "User is not confirmed.", () -> pool.withSrp(EMAIL, PASSWORD));
    }

    @Test
    void wrongPasswordsLockOutForLongerEachTime() {
        pool.confirmed(EMAIL);
        for (int i = 0; i < 5; i++) {
            assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword(EMAIL, "Passw0rd?"));
        }
        assertRefused("NotAuthorizedException", "Password attempts exceeded", () -> pool.withPassword(EMAIL, PASSWORD));
        pool.clock.advance(Duration.ofSeconds(1));
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withSrp(EMAIL, "Passw0rd?"));
        pool.clock.advance(Duration.ofMillis(1999));
        assertRefused("NotAuthorizedException", "Password attempts exceeded", () -> pool.withSrp(EMAIL, PASSWORD));
        pool.clock.advance(Duration.ofMillis(1));
        pool.withSrp(EMAIL, PASSWORD);
        assertRefused("NotAuthorizedException", WRONG, () -> pool.withPassword(EMAIL, "Passw0rd?"));
        pool.withPassword(EMAIL, PASSWORD);
    }

    @Test
    void aChallengeIsAnsweredOnceAndWithinThreeMinutes() {
        pool.confirmed(EMAIL);
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        Map<String, String> challenge = pool.beginSrp(srp, EMAIL).challengeParameters();
        Map<String, String> answers = srp.answer(challenge, PASSWORD, pool.clock.instant());
        pool.answerSrp(answers);
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session can only be used once.",
                () -> pool.answerSrp(answers));
        Map<String, String> late =
                srp.answer(pool.beginSrp(srp, EMAIL).challengeParameters(), PASSWORD, pool.clock.instant());
        pool.clock.advance(Duration.ofMinutes(3));
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session is expired.",
                () -> pool.answerSrp(late));
    }

    @Test
    void aSignInGoesOnAfterARestart() {
        pool.confirmed(EMAIL);
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        Map<String, String> challenge = pool.beginSrp(srp, EMAIL).challengeParameters();
        pool.restart();
        assertThat(pool.answerSrp(srp.answer(challenge, PASSWORD, pool.clock.instant()))
                        .authenticationResult()
                        .idToken())
                .isNotEmpty();
    }

    @Test
    void wrongAnswersAreRefused() {
        pool.confirmed(EMAIL);
        pool.confirmed("bob@example.com");
        SrpClient srp = SrpClient.of(pool.poolId(), new SecureRandom());
        Map<String, String> answers =
                srp.answer(pool.beginSrp(srp, EMAIL).challengeParameters(), PASSWORD, pool.clock.instant());
        assertRefused(
                "InvalidParameterException",
                "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.",
                () -> pool.answerSrp(with(answers, "TIMESTAMP", "2026-03-05T07:08:09Z")));
        assertRefused(
                "NotAuthorizedException",
                WRONG,
                () -> pool.answerSrp(with(answers, "PASSWORD_CLAIM_SECRET_BLOCK", "bm90aGluZw==")));
        assertRefused(
                "InvalidParameterException",
                "PASSWORD_CLAIM_SIGNATURE is not Base64.",
                () -> pool.answerSrp(with(answers, "PASSWORD_CLAIM_SIGNATURE", "!")));
        assertRefused(
                "NotAuthorizedException", WRONG, () -> pool.answerSrp(with(answers, "USERNAME", "bob@example.com")));
        Map<String, String> incomplete = new HashMap<>(answers);
        incomplete.remove("TIMESTAMP");
        assertRefused(
                "InvalidParameterException", "Missing required parameter TIMESTAMP", () -> pool.answerSrp(incomplete));
    }

    @Test
    void publicValuesThatGiveTheSecretAwayAreRefused() {
        pool.confirmed(EMAIL);
        for (String value : new String[] {"0", "-1", "not hexadecimal"}) {
            assertRefused(
                    "InvalidParameterException",
                    value.startsWith("n") ? "SRP_A is not a hexadecimal number." : "SRP_A is not a valid public value.",
                    () -> pool.client().initiateAuth(r -> r.clientId(pool.clientId())
                            .authFlow(AuthFlowType.USER_SRP_AUTH)
                            .authParameters(Map.of("USERNAME", EMAIL, "SRP_A", value))));
        }
    }

    @Test
    void aFlowThatIsTurnedOffIsRefused() {
        pool.confirmed(EMAIL);
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
        pool.allow(AS_DEPLOYED);
        assertRefused(
                "InvalidParameterException",
                "USER_PASSWORD_AUTH flow not enabled for this client",
                () -> pool.withPassword(EMAIL, PASSWORD));
    }

    @Test
    void flowsThatDoNotExistHereAreRefused() {
        assertRefused(
                "InvalidParameterException",
                "Custom auth lambda trigger is not configured for the user pool.",
                () -> pool.client()
                        .initiateAuth(r -> r.clientId(pool.clientId()).authFlow(AuthFlowType.CUSTOM_AUTH)));
        assertRefused("InvalidParameterException", "USER_AUTH flow not enabled for this client", () -> pool.client()
                .initiateAuth(r -> r.clientId(pool.clientId()).authFlow(AuthFlowType.USER_AUTH)));
        assertRefused("InvalidParameterException", "Initiate Auth method not supported.", () -> pool.client()
                .initiateAuth(r -> r.clientId(pool.clientId()).authFlow("ADMIN_USER_PASSWORD_AUTH")));
        assertRefused(
                "InvalidParameterException",
                "1 validation error detected: Value 'MAGIC' at 'authFlow' failed to satisfy constraint: Member must "
                        + "satisfy enum value set: [USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, "
                        + "ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH]",
                () -> pool.client()
                        .initiateAuth(r -> r.clientId(pool.clientId()).authFlow("MAGIC")));
        assertRefused("InvalidParameterException", "Missing required parameter USERNAME", () -> pool.client()
                .initiateAuth(r -> r.clientId(pool.clientId()).authFlow(AuthFlowType.USER_PASSWORD_AUTH)));
    }

    @Test
    void usersOfAnAdministratorChooseAPasswordOfTheirOwn() {
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        String temporary = pool.code();
        assertThat(PasswordPolicy.amplifyDefault().violation(temporary)).isEmpty();
        var challenge = pool.withSrp(EMAIL, temporary);
        assertThat(challenge.challengeName()).isEqualTo(ChallengeNameType.NEW_PASSWORD_REQUIRED);
        assertThat(challenge.challengeParameters())
                .containsEntry("requiredAttributes", "[]")
                .containsEntry("userAttributes", "{\"email\":\"ada@example.com\",\"email_verified\":\"false\"}");
        assertRefused(
                "InvalidPasswordException",
                "Password did not conform with policy: Password not long enough",
                () -> newPassword(challenge.session(), "short"));
        assertThat(newPassword(challenge.session(), PASSWORD).accessToken()).isNotEmpty();
        assertThat(pool.client()
                        .adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .userStatus())
                .isEqualTo(UserStatusType.CONFIRMED);
        assertThat(pool.withSrp(EMAIL, PASSWORD).authenticationResult()).isNotNull();
        assertThat(pool.events).isEmpty();
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user, session can only be used once.",
                () -> newPassword(challenge.session(), PASSWORD));
        assertRefused(
                "NotAuthorizedException",
                "Invalid session for the user.",
                () -> newPassword("made up by somebody who has none", PASSWORD));
    }

    @Test
    void temporaryPasswordsEnd() {
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        pool.clock.advance(Duration.ofDays(7));
        assertRefused(
                "NotAuthorizedException",
                "Temporary password has expired and must be reset by an administrator.",
                () -> pool.withPassword(EMAIL, pool.code()));
    }

    private AuthenticationResultType newPassword(String session, String password) {
        return pool.client()
                .respondToAuthChallenge(r -> r.clientId(pool.clientId())
                        .challengeName(ChallengeNameType.NEW_PASSWORD_REQUIRED)
                        .session(session)
                        .challengeResponses(Map.of(
                                "USERNAME",
                                EMAIL,
                                "NEW_PASSWORD",
                                password,
                                "userAttributes.given_name",
                                "Ada",
                                "userAttributes.email",
                                EMAIL)))
                .authenticationResult();
    }

    private static Map<String, String> with(Map<String, String> answers, String name, String value) {
        Map<String, String> changed = new HashMap<>(answers);
        changed.put(name, value);
        return changed;
    }
}
