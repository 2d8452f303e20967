package dev.jampx.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sign-in asks for next; Amplify's {@code nextStep} of {@code SignInOutput}.
 *
 * <pre>{@code
 * SignInStep step = auth.signIn("ada@example.com", password);
 * if (step instanceof SignInStep.ConfirmSignInWithTotpCode) {
 *     step = auth.confirmSignIn(codeOfTheApp);
 * }
 * }</pre>
 */
public sealed interface SignInStep {

    /** What Amplify calls the step, such as {@code CONFIRM_SIGN_IN_WITH_TOTP_CODE}; its {@code signInStep}. */
    String signInStep();

    /** Calls the method of {@code visitor} for this step. */
    <R> R accept(SignInStepVisitor<R> visitor);

    /** Whether the user is signed in, and nothing else is asked for. */
    default boolean isSignedIn() {
        return this instanceof Done;
    }

    /**
     * The user is signed in.
     */
    record Done() implements SignInStep {

        @Override
        public String signInStep() {
            return "DONE";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The user has not confirmed the sign-up: {@code confirmSignUp}, then {@code signIn} again.
     */
    record ConfirmSignUp() implements SignInStep {

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_UP";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The user has to choose another password: {@code resetPassword}, then {@code signIn} again.
     */
    record ResetPassword() implements SignInStep {

        @Override
        public String signInStep() {
            return "RESET_PASSWORD";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A code was sent by text message, which {@code confirmSignIn} wants.
     *
     * @param codeDelivery where
     */
    record ConfirmSignInWithSmsCode(CodeDelivery codeDelivery) implements SignInStep {

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_SMS_CODE";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A code was sent by e-mail, which {@code confirmSignIn} wants.
     *
     * @param codeDelivery where
     */
    record ConfirmSignInWithEmailCode(CodeDelivery codeDelivery) implements SignInStep {

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_EMAIL_CODE";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants the code that the authenticator app shows.
     */
    record ConfirmSignInWithTotpCode() implements SignInStep {

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_TOTP_CODE";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The password was a temporary one: {@code confirmSignIn} wants another.
     *
     * @param missingAttributes attributes that it wants as well
     */
    record ConfirmSignInWithNewPasswordRequired(List<String> missingAttributes) implements SignInStep {

        public ConfirmSignInWithNewPasswordRequired {
            missingAttributes = List.copyOf(missingAttributes);
        }

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants the answer to a challenge of the user pool's own functions.
     *
     * @param additionalInfo what they say of it
     */
    record ConfirmSignInWithCustomChallenge(Map<String, String> additionalInfo) implements SignInStep {

        public ConfirmSignInWithCustomChallenge {
            additionalInfo = Map.copyOf(additionalInfo);
        }

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants the password.
     */
    record ConfirmSignInWithPassword() implements SignInStep {

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_PASSWORD";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants what a passkey's authenticator answers, as JSON. In a browser Amplify asks the authenticator itself; a JVM has none, so that this step is jampx's own.
     *
     * @param credentialRequestOptions what to ask the authenticator: {@code PublicKeyCredentialRequestOptions} as JSON
     */
    record ConfirmSignInWithPasskey(JsonNode credentialRequestOptions) implements SignInStep {

        @Override
        public String signInStep() {
            return "CONFIRM_SIGN_IN_WITH_PASSKEY";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants to know which second factor it shall be: {@code SMS}, {@code TOTP} or {@code EMAIL}.
     *
     * @param allowedMfaTypes those to choose from
     */
    record ContinueSignInWithMfaSelection(Set<MfaType> allowedMfaTypes) implements SignInStep {

        public ContinueSignInWithMfaSelection {
            allowedMfaTypes = Set.copyOf(allowedMfaTypes);
        }

        @Override
        public String signInStep() {
            return "CONTINUE_SIGN_IN_WITH_MFA_SELECTION";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A second factor has to be set up; {@code confirmSignIn} wants to know which: {@code TOTP} or {@code EMAIL}.
     *
     * @param allowedMfaTypes those to choose from
     */
    record ContinueSignInWithMfaSetupSelection(Set<MfaType> allowedMfaTypes) implements SignInStep {

        public ContinueSignInWithMfaSetupSelection {
            allowedMfaTypes = Set.copyOf(allowedMfaTypes);
        }

        @Override
        public String signInStep() {
            return "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An authenticator app has to be set up; {@code confirmSignIn} wants the code that it then shows.
     *
     * @param totpSetup what to set it up with
     */
    record ContinueSignInWithTotpSetup(TotpSetup totpSetup) implements SignInStep {

        @Override
        public String signInStep() {
            return "CONTINUE_SIGN_IN_WITH_TOTP_SETUP";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants the e-mail address that codes are to be sent to.
     */
    record ContinueSignInWithEmailSetup() implements SignInStep {

        @Override
        public String signInStep() {
            return "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code confirmSignIn} wants to know what the user is to prove to be themselves by: one of the names of {@link FirstFactor}.
     *
     * @param availableChallenges those to choose from
     */
    record ContinueSignInWithFirstFactorSelection(List<String> availableChallenges) implements SignInStep {

        public ContinueSignInWithFirstFactorSelection {
            availableChallenges = List.copyOf(availableChallenges);
        }

        @Override
        public String signInStep() {
            return "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION";
        }

        @Override
        public <R> R accept(SignInStepVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
