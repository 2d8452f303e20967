package dev.jampx.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.failure.AuthException;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.auth.failure.LimitExceededException;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.fake.FakeBackend;
import dev.jampx.client.fake.FakeService.Reply;
import dev.jampx.client.fake.FakeTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent for each function, and what is made of the answers. {@link FakeBackend} holds all of it against the published model of Cognito's API. */
class WireTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DELIVERY =
            "{'CodeDeliveryDetails':{'AttributeName':'email','DeliveryMedium':'EMAIL','Destination':'a***@e***'}}";
    private static final CodeDelivery BY_MAIL = new CodeDelivery("a***@e***", "EMAIL", Optional.of("email"));

    private final FakeBackend backend =
            new FakeBackend().signsIn(Duration.ofHours(1)).givesCredentials();
    private final Auth auth = backend.client().auth();

    @AfterEach
    void stop() {
        backend.close();
        assertThat(backend.cognito.complaints).isEmpty();
    }

    private void signIn() {
        auth.signIn(SignInRequest.of("ada").password("secret").flow(AuthFlow.USER_PASSWORD_AUTH));
    }

    private JsonNode sent(String operation) {
        return backend.cognito.inputs(operation).get(0);
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    /** An input that wants the access token, without it. */
    private JsonNode sentByUser(String operation) {
        ObjectNode input = sent(operation).deepCopy();
        assertThat(input.remove("AccessToken").asText())
                .isEqualTo(FakeTokens.token("access", backend.clock.instant(), Duration.ofHours(1), 0));
        return input;
    }

    @Test
    void signUp() throws Exception {
        backend.cognito.on(
                "SignUp",
                Reply.of(
                        "{'UserConfirmed':false,'UserSub':'sub-1','CodeDeliveryDetails':{'AttributeName':'email','DeliveryMedium':'EMAIL','Destination':'a***@e***'}}"));
        SignUpResult result = auth.withClientMetadata(Map.of("from", "test"))
                .signUp(SignUpRequest.of("ada@example.com")
                        .password("secret")
                        .attribute("email", "ada@example.com")
                        .validationData(Map.of("invitation", "7")));

        assertThat(sent("SignUp"))
                .isEqualTo(
                        json(
                                "{'ClientId':'client1','ClientMetadata':{'from':'test'},'Username':'ada@example.com','Password':'secret',"
                                        + "'UserAttributes':[{'Name':'email','Value':'ada@example.com'}],'ValidationData':[{'Name':'invitation','Value':'7'}]}"));
        assertThat(result)
                .isEqualTo(new SignUpResult(
                        false, Optional.of("sub-1"), SignUpStep.CONFIRM_SIGN_UP, Optional.of(BY_MAIL)));
    }

    @Test
    void confirmSignUp() throws Exception {
        backend.cognito.on("ConfirmSignUp", Reply.of("{}"));
        backend.cognito.on("ResendConfirmationCode", Reply.of(DELIVERY));

        assertThat(auth.resendSignUpCode("ada")).isEqualTo(BY_MAIL);
        assertThat(auth.confirmSignUp("ada", "123456").nextStep()).isEqualTo(SignUpStep.DONE);
        auth.confirmSignUp("ada", "123456", true);

        assertThat(sent("ResendConfirmationCode")).isEqualTo(json("{'ClientId':'client1','Username':'ada'}"));
        assertThat(backend.cognito.inputs("ConfirmSignUp"))
                .containsExactly(
                        json("{'ClientId':'client1','Username':'ada','ConfirmationCode':'123456'}"),
                        json(
                                "{'ClientId':'client1','Username':'ada','ConfirmationCode':'123456','ForceAliasCreation':true}"));
    }

    @Test
    void passwords() throws Exception {
        backend.cognito.on("ForgotPassword", Reply.of(DELIVERY));
        backend.cognito.on("ConfirmForgotPassword", Reply.of("{}"));
        backend.cognito.on("ChangePassword", Reply.of("{}"));
        signIn();

        assertThat(auth.resetPassword("ada")).isEqualTo(BY_MAIL);
        auth.confirmResetPassword("ada", "new", "123456");
        auth.updatePassword("old", "new");

        assertThat(sent("ForgotPassword")).isEqualTo(json("{'ClientId':'client1','Username':'ada'}"));
        assertThat(sent("ConfirmForgotPassword"))
                .isEqualTo(
                        json("{'ClientId':'client1','Username':'ada','Password':'new','ConfirmationCode':'123456'}"));
        assertThat(sentByUser("ChangePassword")).isEqualTo(json("{'PreviousPassword':'old','ProposedPassword':'new'}"));
    }

    @Test
    void attributes() throws Exception {
        backend.cognito.on(
                "GetUser",
                Reply.of(
                        "{'Username':'user-1','UserAttributes':[{'Name':'sub','Value':'user-1'},{'Name':'email','Value':'ada@example.com'}]}"));
        backend.cognito.on(
                "UpdateUserAttributes",
                Reply.of(
                        "{'CodeDeliveryDetailsList':[{'AttributeName':'email','DeliveryMedium':'EMAIL','Destination':'a***@e***'}]}"));
        backend.cognito.on("DeleteUserAttributes", Reply.of("{}"));
        backend.cognito.on("GetUserAttributeVerificationCode", Reply.of(DELIVERY));
        backend.cognito.on("VerifyUserAttribute", Reply.of("{}"));
        signIn();

        assertThat(auth.fetchUserAttributes()).isEqualTo(Map.of("sub", "user-1", "email", "ada@example.com"));
        assertThat(auth.updateUserAttributes(Map.of("email", "ada@example.org", "name", "Ada")))
                .isEqualTo(Map.of(
                        "email", new UpdateAttributeResult(false, Optional.of(BY_MAIL)),
                        "name", new UpdateAttributeResult(true, Optional.empty())));
        assertThat(auth.updateUserAttribute("name", "Ada").isUpdated()).isTrue();
        auth.deleteUserAttributes(List.of("name", "nickname"));
        assertThat(auth.sendUserAttributeVerificationCode("email")).isEqualTo(BY_MAIL);
        auth.confirmUserAttribute("email", "123456");

        assertThat(sentByUser("DeleteUserAttributes")).isEqualTo(json("{'UserAttributeNames':['name','nickname']}"));
        assertThat(sentByUser("GetUserAttributeVerificationCode")).isEqualTo(json("{'AttributeName':'email'}"));
        assertThat(sentByUser("VerifyUserAttribute")).isEqualTo(json("{'AttributeName':'email','Code':'123456'}"));
        assertThat(backend.cognito.inputs("UpdateUserAttributes").get(1).path("UserAttributes"))
                .isEqualTo(json("[{'Name':'name','Value':'Ada'}]"));
    }

    @Test
    void secondFactors() throws Exception {
        backend.cognito.on("AssociateSoftwareToken", Reply.of("{'SecretCode':'BASE32SECRET'}"));
        backend.cognito.on("VerifySoftwareToken", Reply.of("{'Status':'SUCCESS'}"));
        backend.cognito.on("SetUserMFAPreference", Reply.of("{}"));
        backend.cognito.on(
                "GetUser",
                Reply.of(
                        "{'Username':'u','UserAttributes':[],'PreferredMfaSetting':'SOFTWARE_TOKEN_MFA','UserMFASettingList':['SOFTWARE_TOKEN_MFA','EMAIL_OTP','NEW_ONE']}"));
        signIn();

        TotpSetup setup = auth.setUpTotp();
        assertThat(setup.sharedSecret()).isEqualTo("BASE32SECRET");
        assertThat(setup.setupUri("Hero FAQ"))
                .hasToString("otpauth://totp/Hero%20FAQ:user-1?secret=BASE32SECRET&issuer=Hero%20FAQ");
        assertThat(setup.toString()).doesNotContain("BASE32SECRET");
        auth.verifyTotpSetup("123456", "my phone");
        auth.updateMfaPreference(Map.of(
                MfaType.SMS, MfaPreference.DISABLED,
                MfaType.TOTP, MfaPreference.PREFERRED,
                MfaType.EMAIL, MfaPreference.ENABLED));
        auth.updateMfaPreference(Map.of(MfaType.TOTP, MfaPreference.NOT_PREFERRED));
        assertThat(auth.fetchMfaPreference())
                .isEqualTo(new MfaPreferences(Set.of(MfaType.TOTP, MfaType.EMAIL), Optional.of(MfaType.TOTP)));

        assertThat(sentByUser("VerifySoftwareToken"))
                .isEqualTo(json("{'UserCode':'123456','FriendlyDeviceName':'my phone'}"));
        assertThat(sentByUser("SetUserMFAPreference"))
                .isEqualTo(json(
                        "{'SMSMfaSettings':{'Enabled':false},'SoftwareTokenMfaSettings':{'Enabled':true,'PreferredMfa':true},"
                                + "'EmailMfaSettings':{'Enabled':true}}"));
        assertThat(backend.cognito.inputs("SetUserMFAPreference").get(1).path("SoftwareTokenMfaSettings"))
                .isEqualTo(json("{'Enabled':true,'PreferredMfa':false}"));
    }

    @Test
    void passkeys() throws Exception {
        backend.cognito.on("StartWebAuthnRegistration", Reply.of("{'CredentialCreationOptions':{'challenge':'abc'}}"));
        backend.cognito.on("CompleteWebAuthnRegistration", Reply.of("{}"));
        AtomicInteger pages = new AtomicInteger();
        backend.cognito.on(
                "ListWebAuthnCredentials",
                call -> Reply.of(
                        "{'Credentials':[{'CredentialId':'c%1$d','FriendlyCredentialName':'key %1$d','RelyingPartyId':'example.com','AuthenticatorTransports':['usb'],'CreatedAt':1700000000.5}]%2$s}"
                                .formatted(pages.incrementAndGet(), pages.get() == 1 ? ",'NextToken':'more'" : "")));
        backend.cognito.on("DeleteWebAuthnCredential", Reply.of("{}"));
        signIn();

        auth.associateWebAuthnCredential(options -> CompletableFuture.completedFuture(JSON.createObjectNode()
                .put("answered", options.path("challenge").asText())));
        assertThat(auth.listWebAuthnCredentials())
                .extracting(PasskeyCredential::credentialId)
                .containsExactly("c1", "c2");
        auth.deleteWebAuthnCredential("c1");

        assertThat(sentByUser("CompleteWebAuthnRegistration")).isEqualTo(json("{'Credential':{'answered':'abc'}}"));
        assertThat(backend.cognito
                        .inputs("ListWebAuthnCredentials")
                        .get(1)
                        .path("NextToken")
                        .asText())
                .isEqualTo("more");
        assertThat(sentByUser("DeleteWebAuthnCredential")).isEqualTo(json("{'CredentialId':'c1'}"));
    }

    @Test
    void devices() throws Exception {
        backend.cognito.on(
                "ListDevices",
                Reply.of(
                        "{'Devices':[{'DeviceKey':'d1','DeviceAttributes':[{'Name':'device_name','Value':'laptop'}],'DeviceCreateDate':1700000000.25}]}"));
        backend.cognito.on("ForgetDevice", Reply.of("{}"));
        signIn();

        assertThat(auth.fetchDevices())
                .containsExactly(new Device(
                        "d1",
                        Optional.of("laptop"),
                        Map.of("device_name", "laptop"),
                        Optional.of(Instant.ofEpochMilli(1_700_000_000_250L)),
                        Optional.empty(),
                        Optional.empty()));
        auth.forgetDevice("d1");
        assertThat(sentByUser("ListDevices")).isEqualTo(json("{'Limit':60}"));
        assertThat(sentByUser("ForgetDevice")).isEqualTo(json("{'DeviceKey':'d1'}"));
        assertThatThrownBy(auth::rememberDevice).isInstanceOf(AuthValidationException.class);
    }

    @Test
    void signOutAndDeleteUser() throws Exception {
        backend.cognito.on("RevokeToken", Reply.of(""));
        backend.cognito.on("GlobalSignOut", Reply.of("{}"));
        backend.cognito.on("DeleteUser", Reply.of(""));
        signIn();
        assertThat(auth.signOut().isComplete()).isTrue();
        signIn();
        assertThat(auth.globalSignOut().isComplete()).isTrue();
        signIn();
        auth.deleteUser();
        assertThat(auth.signOut().isComplete()).isTrue();

        assertThat(sent("RevokeToken")).isEqualTo(json("{'ClientId':'client1','Token':'refresh-0'}"));
        assertThat(sentByUser("GlobalSignOut")).isEqualTo(json("{}"));
        assertThat(sentByUser("DeleteUser")).isEqualTo(json("{}"));
        assertThat(auth.fetchAuthSession().tokens()).isEmpty();
    }

    @Test
    void aSignOutThatCognitoIsNotToldOfIsOneHereAllTheSame() {
        backend.cognito.on("GlobalSignOut", Reply.broken());
        signIn();
        SignOutResult result = auth.globalSignOut();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.failure()).containsInstanceOf(NetworkException.class);
        assertThat(auth.fetchAuthSession().tokens()).isEmpty();
    }

    @Test
    void anAccessTokenThatCognitoHoldsForExpiredIsRenewed() {
        AtomicInteger calls = new AtomicInteger();
        backend.cognito.on(
                "ChangePassword",
                call -> calls.incrementAndGet() == 1
                        ? Reply.refusal(400, "NotAuthorizedException", "Access Token has expired")
                        : Reply.of("{}"));
        backend.cognito.on(
                "GetTokensFromRefreshToken",
                call -> Reply.of(FakeTokens.answer(backend.clock.instant(), Duration.ofHours(1), 1)));
        signIn();
        auth.updatePassword("old", "new");
        assertThat(calls).hasValue(2);
    }

    @Test
    void anOperationThatMustNotRunTwiceIsNotRepeatedWhenTheConnectionBreaks() {
        backend.cognito.on("SignUp", Reply.broken());
        assertThatThrownBy(() -> auth.signUp(SignUpRequest.of("ada"))).isInstanceOf(NetworkException.class);
        assertThat(backend.cognito.inputs("SignUp")).hasSize(1);
    }

    @Test
    void aThrottledOperationIsRepeatedWhateverItIs() {
        AtomicInteger calls = new AtomicInteger();
        backend.cognito.on(
                "SignUp",
                call -> calls.incrementAndGet() < 3
                        ? Reply.refusal(400, "TooManyRequestsException", "Rate exceeded")
                        : Reply.of("{'UserConfirmed':true,'UserSub':'s'}"));
        assertThat(auth.signUp(SignUpRequest.of("ada")).nextStep()).isEqualTo(SignUpStep.DONE);
        assertThat(calls).hasValue(3);
    }

    @Test
    void aLimitOfTheUsersIsNoThrottling() {
        backend.cognito.on("ForgotPassword", Reply.refusal(400, "LimitExceededException", "Attempt limit exceeded"));
        assertThatThrownBy(() -> auth.resetPassword("ada")).isInstanceOf(LimitExceededException.class);
        assertThat(backend.cognito.inputs("ForgotPassword")).hasSize(1);
    }

    @Test
    void theNewUserIsSignedInByWhatTheSignUpGave() {
        backend.cognito.on("SignUp", Reply.of("{'UserConfirmed':false,'UserSub':'s','Session':'one'}"));
        backend.cognito.on("ConfirmSignUp", Reply.of("{'Session':'two'}"));

        auth.signUp(SignUpRequest.of("ada").autoSignIn());
        assertThat(auth.confirmSignUp("ada", "123456").nextStep()).isEqualTo(SignUpStep.COMPLETE_AUTO_SIGN_IN);
        assertThat(auth.autoSignIn()).isEqualTo(new SignInStep.Done());

        assertThat(sent("InitiateAuth").path("AuthFlow").asText()).isEqualTo("USER_AUTH");
        assertThat(sent("InitiateAuth").path("Session").asText()).isEqualTo("two");
        assertThatThrownBy(auth::autoSignIn)
                .isInstanceOf(AuthException.class)
                .hasMessageContaining("sign up with autoSignIn");
    }

    @ParameterizedTest
    @CsvSource({
        "NotAuthorizedException, NotAuthorizedException",
        "UserNotFoundException, UserNotFoundException",
        "UsernameExistsException, UsernameExistsException",
        "AliasExistsException, AliasExistsException",
        "CodeMismatchException, CodeMismatchException",
        "ExpiredCodeException, ExpiredCodeException",
        "CodeDeliveryFailureException, CodeDeliveryFailureException",
        "InvalidPasswordException, InvalidPasswordException",
        "PasswordHistoryPolicyViolationException, PasswordHistoryPolicyViolationException",
        "InvalidParameterException, InvalidParameterException",
        "ResourceNotFoundException, ResourceNotFoundException",
        "TooManyFailedAttemptsException, TooManyFailedAttemptsException",
        "MFAMethodNotFoundException, MfaMethodNotFoundException",
        "SoftwareTokenMFANotFoundException, SoftwareTokenMfaNotFoundException",
        "EnableSoftwareTokenMFAException, EnableSoftwareTokenMfaException",
        "UserLambdaValidationException, UserLambdaValidationException",
        "UnexpectedLambdaException, UnexpectedLambdaException",
        "InvalidLambdaResponseException, InvalidLambdaResponseException",
        "ForbiddenException, ForbiddenException",
        "WebAuthnNotEnabledException, OtherAuthException"
    })
    void refusalsHaveTypes(String wire, String type) {
        backend.cognito.on("ConfirmSignUp", Reply.refusal(400, wire, "why"));
        assertThatThrownBy(() -> auth.confirmSignUp("ada", "123456"))
                .isInstanceOf(AuthException.class)
                .hasMessage("why")
                .extracting(
                        failure -> failure.getClass().getSimpleName(), failure -> ((AuthException) failure).errorType())
                .containsExactly(type, wire);
    }

    @Test
    void namesOfRefusalsComeInMoreThanOneForm() {
        backend.cognito.on(
                "ConfirmSignUp",
                new Reply(
                        400,
                        Map.of(),
                        "{\"__type\":\"com.amazonaws.cognito#NotAuthorizedException:http://internal\",\"Message\":\"no\"}"));
        assertThatThrownBy(() -> auth.confirmSignUp("ada", "1"))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessage("no");
    }
}
