package dev.jampx.sandbox.ssm;

import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.Permissions;

/**
 * Holds a caller to what their role allows them with parameters.
 *
 * @param caller who asks, with a good signature
 * @param permissions what the roles of functions allow
 * @param store knows what policies call a parameter
 * @param output knows the ARNs
 */
record Access(Caller caller, Permissions permissions, ParameterStore store, Output output) {

    /**
     * Refuses a caller whose role does not allow {@code operation} on the parameter {@code name}.
     *
     * @throws dev.jampx.sandbox.wire.ServiceFailure in IAM's words
     */
    void require(String operation, String name) {
        require(operation, store.policyResource(name), output.arn(name));
    }

    /** Refuses a caller whose role does not allow {@code operation} on all parameters. */
    void requireOnAll(String operation) {
        require(operation, "*", "arn:aws:ssm:" + output.region() + ":" + AccessDenial.ACCOUNT + ":*");
    }

    private void require(String operation, String resource, String arn) {
        AccessDenial.check(caller, permissions, "ssm:" + operation, resource, arn);
    }
}
