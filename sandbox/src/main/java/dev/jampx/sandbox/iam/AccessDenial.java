package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.ServiceFailure;
import java.util.Optional;

/** Decides what callers may do with services that AWS guards with IAM, and refuses in IAM's words, which are the same everywhere. */
public final class AccessDenial {

    /** The account that everything local is in. */
    public static final String ACCOUNT = "000000000000";

    private AccessDenial() {}

    /**
     * What IAM says to a caller whose role does not allow what it asked for.
     *
     * @param caller who asks
     * @param permissions what the roles of functions allow; roles of the identity pool allow nothing but to call the API
     * @param action such as {@code dynamodb:Query}
     * @param resource the resource, as {@code permissions} names it
     * @param arn the resource's whole ARN
     * @return empty if the caller may go on
     */
    public static Optional<String> of(
            Caller caller, Permissions permissions, String action, String resource, String arn) {
        if (caller instanceof Caller.Function function) {
            return permissions.allows(function.function(), action, resource)
                    ? Optional.empty()
                    : Optional.of(message(sessionArn(function.function()), action, arn));
        }
        return caller instanceof Caller.Federated federated
                ? Optional.of(message(federated.identity().userArn(), action, arn))
                : Optional.empty();
    }

    /**
     * Refuses a caller whose role does not allow what it asked for; the parameters are those of {@link #of}.
     *
     * @throws ServiceFailure {@code AccessDeniedException}, in IAM's words
     */
    public static void check(Caller caller, Permissions permissions, String action, String resource, String arn) {
        of(caller, permissions, action, resource, arn).ifPresent(message -> {
            throw new ServiceFailure("AccessDeniedException", message);
        });
    }

    /** The ARN of the session in which a function has its role; both are called like the function. */
    public static String sessionArn(String function) {
        return "arn:aws:sts::" + ACCOUNT + ":assumed-role/" + function + "/" + function;
    }

    private static String message(String user, String action, String arn) {
        return "User: " + user + " is not authorized to perform: " + action + " on resource: " + arn
                + " because no identity-based policy allows the " + action + " action";
    }
}
