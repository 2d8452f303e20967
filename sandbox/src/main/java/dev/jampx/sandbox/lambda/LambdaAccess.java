package dev.jampx.sandbox.lambda;

import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.iam.SignatureRefusal;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.Optional;

/**
 * Who may call Lambda's operations.
 *
 * @param callers finds out who calls
 * @param permissions says what functions may do, such as {@code lambda:InvokeFunction} on {@code function:<name>}
 */
record LambdaAccess(CallerIdentification callers, Permissions permissions) {

    /**
     * Why a request is refused.
     *
     * @param action such as {@code lambda:InvokeFunction}
     * @param resource such as {@code function:<name>}
     * @param arn the whole ARN
     * @return empty if it is not
     */
    Optional<WireResponse> denial(WireRequest request, String action, String resource, String arn) {
        Caller caller = callers.identify(request);
        return unproven(caller).or(() -> AccessDenial.of(caller, permissions, action, resource, arn)
                .map(message -> LambdaWire.error(403, "AccessDeniedException", message)));
    }

    /** What is said to whoever did not prove who they are; empty for others. */
    Optional<WireResponse> unproven(WireRequest request) {
        return unproven(callers.identify(request));
    }

    private static Optional<WireResponse> unproven(Caller caller) {
        return SignatureRefusal.of(caller)
                .map(refusal -> LambdaWire.error(403, refusal.errorType(), refusal.message()));
    }
}
