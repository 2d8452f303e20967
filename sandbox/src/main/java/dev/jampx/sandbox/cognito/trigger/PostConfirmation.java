package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** The trigger that Cognito pulls, and waits for, after a user was confirmed. */
public final class PostConfirmation {

    /** What led to the confirmation. */
    public enum Source {
        /** The user gave back the sign-up code, or an administrator confirmed them. */
        CONFIRM_SIGN_UP("ConfirmSignUp"),
        /** The user set a new password in place of a forgotten one. */
        CONFIRM_FORGOT_PASSWORD("ConfirmForgotPassword");

        private final String wireName;

        Source(String wireName) {
            this.wireName = wireName;
        }
    }

    private final FunctionCall call;

    PostConfirmation(FunctionCall call) {
        this.call = call;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @throws CognitoFailure when the function fails; the user stays confirmed
     */
    public void run(StoredUser user, Source source, TriggerCaller caller) {
        TriggerEvent event = TriggerEvent.of()
                .with("userAttributes", TriggerEvent.attributes(user))
                .withMetadata(caller);
        call.call(AuthTrigger.POST_CONFIRMATION, source.wireName, user.username(), event, caller);
    }
}
