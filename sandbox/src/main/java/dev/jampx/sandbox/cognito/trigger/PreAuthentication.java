package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Map;

/** The trigger before a sign-in, which may refuse it. */
public final class PreAuthentication {

    private final FunctionCall call;

    PreAuthentication(FunctionCall call) {
        this.call = call;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @param validationData the client metadata of the request that began the sign-in
     * @throws CognitoFailure when the function fails, and with it the sign-in
     */
    public void run(StoredUser user, Map<String, String> validationData, TriggerCaller caller) {
        run(user.username(), TriggerEvent.attributes(user), TriggerEvent.of(), validationData, caller);
    }

    /**
     * The same for somebody who does not exist, which the pool hides.
     *
     * @param userName what the client calls the user
     */
    public void runForNobody(String userName, Map<String, String> validationData, TriggerCaller caller) {
        TriggerEvent event = TriggerEvent.of().with("userNotFound", true);
        run(userName, Map.of(), event, validationData, caller);
    }

    private void run(
            String userName,
            Map<String, String> attributes,
            TriggerEvent event,
            Map<String, String> validationData,
            TriggerCaller caller) {
        event.with("userAttributes", attributes).withAny("validationData", validationData);
        call.call(AuthTrigger.PRE_AUTHENTICATION, "Authentication", userName, event, caller);
    }
}
