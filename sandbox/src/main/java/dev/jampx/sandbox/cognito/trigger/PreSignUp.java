package dev.jampx.sandbox.cognito.trigger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.util.Map;

/** The trigger before a user comes to be, which may refuse or confirm the sign-up. */
public final class PreSignUp {

    /** How the user comes to be. */
    public enum Source {
        /** The user signs up. */
        SIGN_UP("SignUp"),
        /** An administrator creates the user. */
        ADMIN_CREATE_USER("AdminCreateUser"),
        /** The user signs in with an account elsewhere for the first time. */
        EXTERNAL_PROVIDER("ExternalProvider");

        private final String wireName;

        Source(String wireName) {
            this.wireName = wireName;
        }
    }

    /**
     * What the function decides.
     *
     * @param confirmUser whether the user needs no code
     * @param verifyEmail whether the e-mail address is taken for the user's
     * @param verifyPhone whether the phone number is taken for the user's
     */
    public record Decision(boolean confirmUser, boolean verifyEmail, boolean verifyPhone) {

        /** What holds without a function. */
        public static final Decision NONE = new Decision(false, false, false);
    }

    private final FunctionCall call;

    PreSignUp(FunctionCall call) {
        this.call = call;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @param userName what the user will be called
     * @param attributes the attributes that were given
     * @param validationData what the client gave the function to judge by
     * @throws CognitoFailure when the function fails; there must be no user then
     */
    public Decision run(
            Source source,
            String userName,
            Map<String, String> attributes,
            Map<String, String> validationData,
            TriggerCaller caller) {
        TriggerEvent event = TriggerEvent.of()
                .with("userAttributes", attributes)
                .withAny("validationData", validationData)
                .withMetadata(caller);
        ObjectNode response = event.response();
        response.put("autoConfirmUser", false).put("autoVerifyEmail", false).put("autoVerifyPhone", false);
        return call.call(AuthTrigger.PRE_SIGN_UP, source.wireName, userName, event, caller)
                .map(answer -> new Decision(
                        answer.flag("autoConfirmUser"), answer.flag("autoVerifyEmail"), answer.flag("autoVerifyPhone")))
                .orElse(Decision.NONE);
    }
}
