package dev.jampx.client.auth;

/**
 * Does something for each kind of step. A program that knows only some of them implements these, and {@link #otherwise} for the rest.
 *
 * @param <R> what comes of it
 */
public interface SignInStepVisitor<R> {

    /** For the steps that no other method is implemented for. */
    R otherwise(SignInStep step);

    /** For {@link SignInStep.Done}. */
    default R visit(SignInStep.Done step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignUp}. */
    default R visit(SignInStep.ConfirmSignUp step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ResetPassword}. */
    default R visit(SignInStep.ResetPassword step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithSmsCode}. */
    default R visit(SignInStep.ConfirmSignInWithSmsCode step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithEmailCode}. */
    default R visit(SignInStep.ConfirmSignInWithEmailCode step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithTotpCode}. */
    default R visit(SignInStep.ConfirmSignInWithTotpCode step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithNewPasswordRequired}. */
    default R visit(SignInStep.ConfirmSignInWithNewPasswordRequired step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithCustomChallenge}. */
    default R visit(SignInStep.ConfirmSignInWithCustomChallenge step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithPassword}. */
    default R visit(SignInStep.ConfirmSignInWithPassword step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ConfirmSignInWithPasskey}. */
    default R visit(SignInStep.ConfirmSignInWithPasskey step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ContinueSignInWithMfaSelection}. */
    default R visit(SignInStep.ContinueSignInWithMfaSelection step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ContinueSignInWithMfaSetupSelection}. */
    default R visit(SignInStep.ContinueSignInWithMfaSetupSelection step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ContinueSignInWithTotpSetup}. */
    default R visit(SignInStep.ContinueSignInWithTotpSetup step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ContinueSignInWithEmailSetup}. */
    default R visit(SignInStep.ContinueSignInWithEmailSetup step) {
        return otherwise(step);
    }

    /** For {@link SignInStep.ContinueSignInWithFirstFactorSelection}. */
    default R visit(SignInStep.ContinueSignInWithFirstFactorSelection step) {
        return otherwise(step);
    }
}
