package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import java.util.Map;
import java.util.Optional;

/** What S3 has to say of who sends a request. */
final class Senders {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    /** S3's answers where other services have others. */
    private static final Map<String, S3Refusal> ANSWERS = Map.of(
            "InvalidSignatureException",
            S3Refusal.of(
                    FORBIDDEN,
                    "SignatureDoesNotMatch",
                    "The request signature we calculated does not match the signature you provided. Check your key and signing"
                            + " method."),
            "UnrecognizedClientException",
            S3Refusal.of(BAD_REQUEST, "InvalidToken", "The provided token is malformed or otherwise invalid."),
            "ExpiredTokenException",
            S3Refusal.of(BAD_REQUEST, "ExpiredToken", "The provided token has expired."));

    private Senders() {}

    /** Why a sender is not listened to. */
    static Optional<S3Refusal> refusal(Caller caller) {
        if (caller instanceof Caller.Unsigned) {
            return Optional.of(S3Refusal.accessDenied("Access Denied"));
        }
        return caller instanceof Caller.Forged forged
                ? Optional.of(ANSWERS.getOrDefault(
                        forged.errorType(), S3Refusal.of(status(forged), forged.errorType(), forged.message())))
                : Optional.empty();
    }

    private static int status(Caller.Forged forged) {
        return forged.errorType().startsWith("Authorization")
                        || forged.errorType().equals("InvalidRequest")
                ? BAD_REQUEST
                : FORBIDDEN;
    }

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
