package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** Sends the codes that users sign in with as all other codes are sent. */
public final class SignInCodes implements CodeSender {

    private final UserPool pool;

    public SignInCodes(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public String send(StoredUser user, DeliveryMedium medium, String code, TriggerCaller caller) {
        Destination to = Destination.of(user, medium)
                .orElseThrow(() -> CognitoFailure.invalidParameter("User has no " + medium.attribute() + "."));
        pool.messenger().send(user, to, CodePurpose.AUTHENTICATION, MessageOccasion.AUTHENTICATION, code, caller);
        return to.masked();
    }
}
