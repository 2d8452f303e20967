package dev.jampx.client.seed;

import dev.jampx.client.auth.Auth;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.failure.ClientException;
import java.util.Optional;
import java.util.function.Function;

/** Goes on with a sign-in until nothing is asked for any more. */
final class Challenges {

    private Challenges() {}

    /** The answer of users whose second factors nobody told of. */
    static String unanswered(SignInStep step) {
        throw new ClientException("the user pool asks for " + step.signInStep()
                + ", and the seed does not say what to answer: NewUser.mfa(...), or the third parameter of signInUser");
    }

    /**
     * Answers.
     *
     * @param first what is asked for
     * @param preference the second factor to choose
     * @return whether the user is signed in
     */
    static boolean answer(
            Auth auth, SignInStep first, Optional<MfaType> preference, Function<SignInStep, String> response) {
        SignInStep step = first;
        while (isAnswerable(step)) {
            boolean choice = step instanceof SignInStep.ContinueSignInWithMfaSelection
                    || step instanceof SignInStep.ContinueSignInWithMfaSetupSelection;
            step = auth.confirmSignIn(
                    choice && preference.isPresent() ? preference.get().name() : response.apply(step));
        }
        return step.isSignedIn();
    }

    /** Not by this sign-in: another function has to be called first. */
    private static boolean isAnswerable(SignInStep step) {
        return !step.isSignedIn()
                && !(step instanceof SignInStep.ConfirmSignUp)
                && !(step instanceof SignInStep.ResetPassword);
    }
}
