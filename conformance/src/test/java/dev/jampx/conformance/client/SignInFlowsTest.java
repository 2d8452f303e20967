package dev.jampx.conformance.client;

import static dev.jampx.dsl.Jampx.defineAuth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.auth.Auth;
import dev.jampx.client.auth.AuthFlow;
import dev.jampx.client.auth.ConfirmSignInRequest;
import dev.jampx.client.auth.FirstFactor;
import dev.jampx.client.auth.MfaPreference;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.SignUpRequest;
import dev.jampx.client.auth.SignUpStep;
import dev.jampx.client.auth.failure.CodeMismatchException;
import dev.jampx.client.auth.failure.EnableSoftwareTokenMfaException;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.auth.failure.UserUnauthenticatedException;
import dev.jampx.dsl.MfaMode;
import dev.jampx.sandbox.cognito.mfa.TotpSecret;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java client signs in at a sandbox in every way that needs more than a password. */
class SignInFlowsTest {

    private static final String PASSWORD = "Correct-Horse-7";

    private static ServedUsers served;
    private static int phones;

    private final Auth auth = served.client();

    @BeforeAll
    static void start(@TempDir Path folder) {
        served = ServedUsers.start(
                folder,
                defineAuth()
                        .loginWith(
                                login -> login.email(email -> email.otpLogin()).phone(phone -> phone.otpLogin()))
                        .multifactor(
                                factors -> factors.mode(MfaMode.OPTIONAL).totp().sms()));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** Signs up and confirms; gives back the phone number, to which codes go. */
    private String signUp(String email, boolean withPassword) {
        String phone = "+49170000000" + (10 + phones++);
        SignUpRequest request =
                SignUpRequest.of(email).attribute("email", email).attribute("phone_number", phone);
        assertThat(auth.signUp(withPassword ? request.password(PASSWORD) : request.autoSignIn(AuthFlow.USER_AUTH))
                        .nextStep())
                .isEqualTo(SignUpStep.CONFIRM_SIGN_UP);
        auth.confirmSignUp(email, served.code(phone));
        return phone;
    }

    private TotpSecret setUpApp() {
        TotpSecret app = new TotpSecret(auth.setUpTotp().sharedSecret());
        String code = app.code(served.now());
        assertThatThrownBy(() -> auth.verifyTotpSetup(another(code)))
                .isInstanceOf(EnableSoftwareTokenMfaException.class);
        auth.verifyTotpSetup(code, "Ada's phone");
        served.advance(Duration.ofMinutes(1));
        return app;
    }

    private static String another(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void anAppIsASecondFactor() {
        String email = "app@example.com";
        signUp(email, true);
        assertThat(auth.signIn(email, PASSWORD).isSignedIn()).isTrue();
        TotpSecret app = setUpApp();
        auth.updateMfaPreference(Map.of(MfaType.TOTP, MfaPreference.PREFERRED));
        assertThat(auth.fetchMfaPreference().enabled()).isEqualTo(Set.of(MfaType.TOTP));
        assertThat(auth.fetchMfaPreference().preferred()).contains(MfaType.TOTP);
        auth.signOut();
        assertThat(auth.signIn(email, PASSWORD)).isInstanceOf(SignInStep.ConfirmSignInWithTotpCode.class);
        assertThatThrownBy(() -> auth.confirmSignIn(another(app.code(served.now()))))
                .isInstanceOf(CodeMismatchException.class);
        assertThat(auth.confirmSignIn(app.code(served.now())).isSignedIn()).isTrue();
        assertThat(auth.fetchUserAttributes()).containsEntry("email", email);
    }

    @Test
    void ofSeveralFactorsOneIsChosen() {
        String email = "several@example.com";
        String phone = signUp(email, true);
        auth.signIn(email, PASSWORD);
        setUpApp();
        auth.updateMfaPreference(Map.of(MfaType.TOTP, MfaPreference.ENABLED, MfaType.SMS, MfaPreference.ENABLED));
        auth.signOut();
        SignInStep choice = auth.signIn(email, PASSWORD);
        assertThat(choice).isInstanceOf(SignInStep.ContinueSignInWithMfaSelection.class);
        assertThat(((SignInStep.ContinueSignInWithMfaSelection) choice).allowedMfaTypes())
                .isEqualTo(Set.of(MfaType.TOTP, MfaType.SMS));
        SignInStep chosen = auth.confirmSignIn("SMS");
        assertThat(chosen).isInstanceOf(SignInStep.ConfirmSignInWithSmsCode.class);
        assertThat(((SignInStep.ConfirmSignInWithSmsCode) chosen).codeDelivery().destination())
                .contains("+*******" + phone.substring(phone.length() - 4));
        assertThat(auth.confirmSignIn(served.code(phone)).isSignedIn()).isTrue();
    }

    @Test
    void aCodeTakesThePlaceOfThePassword() {
        String email = "code@example.com";
        String phone = signUp(email, true);
        SignInRequest byText = SignInRequest.of(email).flow(AuthFlow.USER_AUTH).preferredChallenge(FirstFactor.SMS_OTP);
        assertThat(auth.signIn(byText)).isInstanceOf(SignInStep.ConfirmSignInWithSmsCode.class);
        assertThatThrownBy(() -> auth.confirmSignIn("1")).isInstanceOf(CodeMismatchException.class);
        assertThat(auth.confirmSignIn(served.code(phone)).isSignedIn()).isTrue();
        auth.signOut();
        SignInStep choice = auth.signIn(SignInRequest.of(email).flow(AuthFlow.USER_AUTH));
        assertThat(choice).isInstanceOf(SignInStep.ContinueSignInWithFirstFactorSelection.class);
        assertThat(((SignInStep.ContinueSignInWithFirstFactorSelection) choice).availableChallenges())
                .containsExactly("PASSWORD_SRP", "PASSWORD", "SMS_OTP");
        assertThat(auth.confirmSignIn("PASSWORD_SRP")).isInstanceOf(SignInStep.ConfirmSignInWithPassword.class);
        assertThat(auth.confirmSignIn(PASSWORD).isSignedIn()).isTrue();
        auth.signOut();
        SignInRequest preferred =
                SignInRequest.of(email).flow(AuthFlow.USER_AUTH).preferredChallenge(FirstFactor.PASSWORD_SRP);
        assertThat(auth.signIn(preferred.password(PASSWORD)).isSignedIn()).isTrue();
        auth.signOut();
        assertThatThrownBy(() -> auth.signIn(preferred.password("Wrong-Horse-7")))
                .isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    void nobodyNeedsAPassword() {
        String email = "without@example.com";
        String phone = signUp(email, false);
        assertThat(auth.autoSignIn().isSignedIn()).isTrue();
        assertThat(auth.fetchUserAttributes()).containsEntry("phone_number_verified", "true");
        auth.signOut();
        assertThat(auth.signIn(
                        SignInRequest.of(phone).flow(AuthFlow.USER_AUTH).preferredChallenge(FirstFactor.SMS_OTP)))
                .isInstanceOf(SignInStep.ConfirmSignInWithSmsCode.class);
        assertThat(auth.confirmSignIn(served.code(phone)).isSignedIn()).isTrue();
    }

    @Test
    void aTemporaryPasswordIsReplaced() throws IOException, InterruptedException {
        String email = "invited@example.com";
        served.administer("AdminCreateUser", Map.of("Username", email, "TemporaryPassword", PASSWORD));
        assertThat(auth.signIn(email, PASSWORD))
                .isEqualTo(new SignInStep.ConfirmSignInWithNewPasswordRequired(List.of("phone_number")));
        assertThat(auth.confirmSignIn(ConfirmSignInRequest.of("Correct-Horse-8")
                                .userAttributes(Map.of("phone_number", "+491700000001")))
                        .isSignedIn())
                .isTrue();
        assertThat(auth.fetchUserAttributes()).containsEntry("phone_number", "+491700000001");
    }

    @Test
    void aRememberedDeviceTakesThePlaceOfACode() throws IOException, InterruptedException {
        String email = "device@example.com";
        signUp(email, true);
        served.administer(
                "UpdateUserPool",
                Map.of(
                        "DeviceConfiguration",
                        Map.of("ChallengeRequiredOnNewDevice", true, "DeviceOnlyRememberedOnUserPrompt", true)));
        try {
            auth.signIn(email, PASSWORD);
            TotpSecret app = setUpApp();
            auth.updateMfaPreference(Map.of(MfaType.TOTP, MfaPreference.PREFERRED));
            assertThat(auth.fetchDevices()).isEmpty();
            auth.rememberDevice();
            String id = auth.fetchDevices().get(0).id();
            auth.signOut();
            assertThat(auth.signIn(email, PASSWORD).isSignedIn()).isTrue();
            assertThat(auth.fetchAuthSession(true)
                            .tokens()
                            .orElseThrow()
                            .accessToken()
                            .claim("device_key"))
                    .contains(id);
            Auth elsewhere = served.client();
            assertThat(elsewhere.signIn(email, PASSWORD)).isInstanceOf(SignInStep.ConfirmSignInWithTotpCode.class);
            assertThat(elsewhere.confirmSignIn(app.code(served.now())).isSignedIn())
                    .isTrue();
            elsewhere.forgetDevice(id);
            assertThatThrownBy(() -> auth.fetchAuthSession(true)).isInstanceOf(UserUnauthenticatedException.class);
        } finally {
            served.administer("UpdateUserPool", Map.of());
        }
    }
}
