package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** The trigger after a sign-in, before its tokens are issued. */
public final class PostAuthentication {

    private final FunctionCall call;

    PostAuthentication(FunctionCall call) {
        this.call = call;
    }

    /**
     * Calls the trigger's function, if the definition has one.
     *
     * @param newDevice whether the user signed in on a device that was not known
     * @throws CognitoFailure when the function fails, and with it the sign-in
     */
    public void run(StoredUser user, boolean newDevice, TriggerCaller caller) {
        TriggerEvent event = TriggerEvent.of()
                .with("userAttributes", TriggerEvent.attributes(user))
                .with("newDeviceUsed", newDevice)
                .withMetadata(caller);
        call.call(AuthTrigger.POST_AUTHENTICATION, "Authentication", user.username(), event, caller);
    }
}
