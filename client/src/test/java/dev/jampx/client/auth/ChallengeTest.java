package dev.jampx.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.auth.failure.CodeMismatchException;
import dev.jampx.client.auth.failure.SignInException;
import dev.jampx.client.auth.failure.UserAlreadyAuthenticatedException;
import dev.jampx.client.fake.FakeBackend;
import dev.jampx.client.fake.FakeService.Reply;
import dev.jampx.client.fake.FakeTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each challenge of Cognito's is a step of Amplify's, and is answered in Cognito's words. */
class ChallengeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INITIATE = "InitiateAuth";
    private static final String RESPOND = "RespondToAuthChallenge";
    private static final SignInRequest PLAIN =
            SignInRequest.of("ada").password("secret").flow(AuthFlow.USER_PASSWORD_AUTH);

    private final FakeBackend backend = new FakeBackend();
    private final Auth auth = backend.client().auth();

    @AfterEach
    void stop() {
        backend.close();
        assertThat(backend.cognito.complaints).isEmpty();
    }

    private Reply tokens() {
        return Reply.of(FakeTokens.answer(backend.clock.instant(), Duration.ofHours(1), 0));
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private SignInStep begin(String challenge) {
        backend.cognito.on(INITIATE, Reply.of(challenge));
        return auth.signIn(PLAIN);
    }

    private JsonNode answer(int number) {
        return backend.cognito.inputs(RESPOND).get(number);
    }

    @ParameterizedTest
    @CsvSource({
        "SMS_MFA, CONFIRM_SIGN_IN_WITH_SMS_CODE, SMS_MFA_CODE",
        "SMS_OTP, CONFIRM_SIGN_IN_WITH_SMS_CODE, SMS_OTP_CODE",
        "EMAIL_OTP, CONFIRM_SIGN_IN_WITH_EMAIL_CODE, EMAIL_OTP_CODE",
        "SOFTWARE_TOKEN_MFA, CONFIRM_SIGN_IN_WITH_TOTP_CODE, SOFTWARE_TOKEN_MFA_CODE",
        "CUSTOM_CHALLENGE, CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE, ANSWER",
        "WEB_AUTHN, CONFIRM_SIGN_IN_WITH_PASSKEY, CREDENTIAL"
    })
    void codes(String challenge, String step, String parameter) throws Exception {
        backend.cognito.on(RESPOND, tokens());
        SignInStep asked = begin("{'ChallengeName':'" + challenge + "','Session':'s1','ChallengeParameters':"
                + "{'CODE_DELIVERY_DESTINATION':'+*','CODE_DELIVERY_DELIVERY_MEDIUM':'SMS','CREDENTIAL_REQUEST_OPTIONS':'{}',"
                + "'USERNAME':'user-1'}}");
        assertThat(asked.signInStep()).isEqualTo(step);
        assertThat(asked.isSignedIn()).isFalse();

        assertThat(auth.confirmSignIn("123456").isSignedIn()).isTrue();

        assertThat(answer(0))
                .isEqualTo(json("{'ClientId':'client1','ChallengeName':'" + challenge
                        + "','Session':'s1','ChallengeResponses':{'USERNAME':'user-1','" + parameter + "':'123456'}}"));
    }

    @Test
    void stepsSayWhatTheyKnow() throws Exception {
        assertThat(begin("{'ChallengeName':'SMS_MFA','Session':'s','ChallengeParameters':"
                        + "{'CODE_DELIVERY_DESTINATION':'+*','CODE_DELIVERY_DELIVERY_MEDIUM':'SMS'}}"))
                .isEqualTo(new SignInStep.ConfirmSignInWithSmsCode(new CodeDelivery("+*", "SMS", Optional.empty())));
        assertThat(begin("{'ChallengeName':'CUSTOM_CHALLENGE','Session':'s','ChallengeParameters':{'riddle':'?'}}"))
                .isEqualTo(new SignInStep.ConfirmSignInWithCustomChallenge(Map.of("riddle", "?")));
        assertThat(begin("{'ChallengeName':'WEB_AUTHN','Session':'s','ChallengeParameters':"
                        + "{'CREDENTIAL_REQUEST_OPTIONS':'{}'}}"))
                .isEqualTo(new SignInStep.ConfirmSignInWithPasskey(json("{}")));
        assertThat(
                        begin(
                                "{'ChallengeName':'SELECT_CHALLENGE','Session':'s','AvailableChallenges':['EMAIL_OTP','PASSWORD']}"))
                .isEqualTo(new SignInStep.ContinueSignInWithFirstFactorSelection(List.of("EMAIL_OTP", "PASSWORD")));
        assertThatThrownBy(() -> begin("{'ChallengeName':'NEW_ONE','Session':'s'}"))
                .isInstanceOf(SignInException.class)
                .hasMessageContaining("NEW_ONE");
    }

    @Test
    void aNewPasswordWithWhatIsMissing() throws Exception {
        backend.cognito.on(RESPOND, tokens());
        assertThat(begin("{'ChallengeName':'NEW_PASSWORD_REQUIRED','Session':'s','ChallengeParameters':"
                        + "{'requiredAttributes':'[\\\"userAttributes.name\\\",\\\"nickname\\\"]'}}"))
                .isEqualTo(new SignInStep.ConfirmSignInWithNewPasswordRequired(List.of("name", "nickname")));
        auth.confirmSignIn(ConfirmSignInRequest.of("new").userAttributes(Map.of("name", "Ada")));
        assertThat(answer(0).path("ChallengeResponses"))
                .isEqualTo(json("{'USERNAME':'ada','NEW_PASSWORD':'new','userAttributes.name':'Ada'}"));
    }

    @Test
    void aChoiceOfTheSecondFactor() throws Exception {
        backend.cognito.on(RESPOND, Reply.of("{'ChallengeName':'SOFTWARE_TOKEN_MFA','Session':'s2'}"));
        assertThat(begin("{'ChallengeName':'SELECT_MFA_TYPE','Session':'s','ChallengeParameters':"
                        + "{'MFAS_CAN_CHOOSE':'[\\\"SMS_MFA\\\",\\\"SOFTWARE_TOKEN_MFA\\\"]'}}"))
                .isEqualTo(new SignInStep.ContinueSignInWithMfaSelection(Set.of(MfaType.SMS, MfaType.TOTP)));
        assertThatThrownBy(() -> auth.confirmSignIn("PIGEON")).isInstanceOf(AuthValidationException.class);
        assertThat(auth.confirmSignIn("TOTP")).isEqualTo(new SignInStep.ConfirmSignInWithTotpCode());
        assertThat(answer(0).path("ChallengeResponses"))
                .isEqualTo(json("{'USERNAME':'ada','ANSWER':'SOFTWARE_TOKEN_MFA'}"));
        assertThat(answer(0).path("Session").asText()).isEqualTo("s");
    }

    @Test
    void anAuthenticatorAppIsSetUp() throws Exception {
        backend.cognito.on("AssociateSoftwareToken", Reply.of("{'SecretCode':'BASE32','Session':'s2'}"));
        backend.cognito.on("VerifySoftwareToken", Reply.of("{'Status':'SUCCESS','Session':'s3'}"));
        backend.cognito.on(RESPOND, tokens());
        assertThat(begin("{'ChallengeName':'MFA_SETUP','Session':'s1','ChallengeParameters':"
                        + "{'MFAS_CAN_SETUP':'[\\\"SMS_MFA\\\",\\\"SOFTWARE_TOKEN_MFA\\\",\\\"EMAIL_OTP\\\"]'}}"))
                .isEqualTo(new SignInStep.ContinueSignInWithMfaSetupSelection(Set.of(MfaType.TOTP, MfaType.EMAIL)));
        assertThat(auth.confirmSignIn("TOTP"))
                .isEqualTo(new SignInStep.ContinueSignInWithTotpSetup(new TotpSetup("BASE32", "ada")));
        assertThatThrownBy(() -> auth.confirmSignIn("what?")).isInstanceOf(AuthValidationException.class);
        assertThat(auth.confirmSignIn("123456").isSignedIn()).isTrue();

        assertThat(backend.cognito.inputs("AssociateSoftwareToken")).containsExactly(json("{'Session':'s1'}"));
        assertThat(backend.cognito.inputs("VerifySoftwareToken"))
                .containsExactly(json("{'UserCode':'123456','Session':'s2'}"));
        assertThat(answer(0))
                .isEqualTo(json("{'ClientId':'client1','ChallengeName':'MFA_SETUP','Session':'s3',"
                        + "'ChallengeResponses':{'USERNAME':'ada'}}"));
    }

    @Test
    void anEmailAddressIsSetUp() throws Exception {
        backend.cognito.on(RESPOND, Reply.of("{'ChallengeName':'EMAIL_OTP','Session':'s2'}"));
        assertThat(begin("{'ChallengeName':'MFA_SETUP','Session':'s1','ChallengeParameters':"
                        + "{'MFAS_CAN_SETUP':'[\\\"EMAIL_OTP\\\"]'}}"))
                .isEqualTo(new SignInStep.ContinueSignInWithEmailSetup());
        assertThat(auth.confirmSignIn("ada@example.com").signInStep()).isEqualTo("CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
        assertThat(answer(0).path("ChallengeResponses"))
                .isEqualTo(json("{'USERNAME':'ada','EMAIL':'ada@example.com'}"));
    }

    @Test
    void aChoiceOfTheFirstFactor() throws Exception {
        backend.cognito.on(
                INITIATE,
                Reply.of(
                        "{'ChallengeName':'SELECT_CHALLENGE','Session':'s1','AvailableChallenges':['EMAIL_OTP','PASSWORD']}"));
        backend.cognito.on(RESPOND, Reply.of("{'ChallengeName':'EMAIL_OTP','Session':'s2'}"));
        auth.signIn(SignInRequest.of("ada").flow(AuthFlow.USER_AUTH));
        assertThat(auth.confirmSignIn("EMAIL_OTP").signInStep()).isEqualTo("CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
        assertThat(answer(0))
                .isEqualTo(json("{'ClientId':'client1','ChallengeName':'SELECT_CHALLENGE','Session':'s1',"
                        + "'ChallengeResponses':{'USERNAME':'ada','ANSWER':'EMAIL_OTP'}}"));

        auth.signIn(SignInRequest.of("ada").flow(AuthFlow.USER_AUTH));
        assertThat(auth.confirmSignIn("PASSWORD")).isEqualTo(new SignInStep.ConfirmSignInWithPassword());
        backend.cognito.on(RESPOND, tokens());
        assertThat(auth.confirmSignIn("secret").isSignedIn()).isTrue();
        assertThat(answer(1))
                .isEqualTo(json("{'ClientId':'client1','ChallengeName':'SELECT_CHALLENGE','Session':'s1',"
                        + "'ChallengeResponses':{'USERNAME':'ada','ANSWER':'PASSWORD','PASSWORD':'secret'}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "USER_PASSWORD_AUTH, , USER_PASSWORD_AUTH, 'PASSWORD USERNAME'",
        "CUSTOM_WITHOUT_SRP, , CUSTOM_AUTH, USERNAME",
        "CUSTOM_WITH_SRP, , CUSTOM_AUTH, 'CHALLENGE_NAME SRP_A USERNAME'",
        "USER_SRP_AUTH, , USER_SRP_AUTH, 'SRP_A USERNAME'",
        "USER_AUTH, , USER_AUTH, USERNAME",
        "USER_AUTH, EMAIL_OTP, USER_AUTH, 'PREFERRED_CHALLENGE USERNAME'",
        "USER_AUTH, PASSWORD, USER_AUTH, 'PASSWORD PREFERRED_CHALLENGE USERNAME'",
        "USER_AUTH, PASSWORD_SRP, USER_AUTH, 'PREFERRED_CHALLENGE SRP_A USERNAME'"
    })
    void waysToBegin(AuthFlow flow, FirstFactor factor, String wire, String parameters) {
        backend.cognito.on(INITIATE, tokens());
        SignInRequest request = SignInRequest.of("ada").password("secret").flow(flow);
        assertThat(auth.signIn(factor == null ? request : request.preferredChallenge(factor)))
                .isEqualTo(new SignInStep.Done());
        JsonNode input = backend.cognito.inputs(INITIATE).get(0);
        assertThat(input.path("AuthFlow").asText()).isEqualTo(wire);
        assertThat(input.path("AuthParameters").properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(parameters.split(" "));
        assertThat(auth.getCurrentUser()).isEqualTo(new AuthUser("user-1", "user-1", "ada", flow));
    }

    @Test
    void aWrongCodeMayBeTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        backend.cognito.on(
                RESPOND,
                call -> tries.incrementAndGet() == 1
                        ? Reply.refusal(400, "CodeMismatchException", "Invalid code")
                        : tokens());
        begin("{'ChallengeName':'SOFTWARE_TOKEN_MFA','Session':'s1'}");
        assertThatThrownBy(() -> auth.confirmSignIn("000000")).isInstanceOf(CodeMismatchException.class);
        assertThat(auth.confirmSignIn("123456").isSignedIn()).isTrue();
        assertThat(answer(1).path("Session").asText()).isEqualTo("s1");
    }

    @Test
    void refusalsThatAreSteps() {
        backend.cognito.on(INITIATE, Reply.refusal(400, "UserNotConfirmedException", "User is not confirmed."));
        assertThat(auth.signIn(PLAIN)).isEqualTo(new SignInStep.ConfirmSignUp());
        backend.cognito.on(INITIATE, Reply.refusal(400, "PasswordResetRequiredException", "Reset"));
        assertThat(auth.signIn(PLAIN)).isEqualTo(new SignInStep.ResetPassword());
    }

    @Test
    void whatCannotBeDoneIsNotSent() {
        assertThatThrownBy(() -> auth.confirmSignIn("123456")).isInstanceOf(SignInException.class);
        assertThatThrownBy(() -> auth.signIn("ada", "")).isInstanceOf(AuthValidationException.class);
        assertThatThrownBy(() -> auth.signIn("", "secret")).isInstanceOf(AuthValidationException.class);
        assertThat(backend.cognito.calls).isEmpty();
        backend.cognito.on(INITIATE, tokens());
        auth.signIn(PLAIN);
        assertThatThrownBy(() -> auth.signIn(PLAIN)).isInstanceOf(UserAlreadyAuthenticatedException.class);
        assertThat(backend.cognito.calls).hasSize(1);
    }

    @Test
    void aVisitorOfSomeSteps() {
        SignInStepVisitor<String> visitor = new SignInStepVisitor<>() {
            @Override
            public String otherwise(SignInStep step) {
                return step.signInStep();
            }

            @Override
            public String visit(SignInStep.Done step) {
                return "in";
            }
        };
        assertThat(new SignInStep.Done().accept(visitor)).isEqualTo("in");
        assertThat(new SignInStep.ResetPassword().accept(visitor)).isEqualTo("RESET_PASSWORD");
    }
}
