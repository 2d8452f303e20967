package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** Sends users the codes that they sign in with. */
@FunctionalInterface
public interface CodeSender {

    /**
     * Sends one.
     *
     * @return where it went, as clients may see it
     */
    String send(StoredUser user, DeliveryMedium medium, String code, TriggerCaller caller);
}
