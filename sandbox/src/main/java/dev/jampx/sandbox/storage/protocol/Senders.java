package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;

/** Who sends a request, as buckets remember it. */
final class Senders {

    private Senders() {}

    /** Who it is, as notifications say it. */
    static String principalId(Caller caller) {
        if (caller instanceof Caller.Federated federated) {
            return "AWS:" + federated.identity().userId();
        }
        return caller instanceof Caller.Function function
                ? "AWS:AROASANDBOX:" + function.function()
                : "AWS:" + AccessDenial.ACCOUNT;
    }

    /** Who it is, told apart from everybody else. */
    static String initiator(Caller caller) {
        return caller instanceof Caller.Federated federated
                ? federated.identity().role() + "/" + federated.identity().identityId()
                : principalId(caller);
    }
}
