package dev.jampx.sandbox.storage.answer;

import dev.jampx.sandbox.iam.Caller;
import java.util.Map;
import java.util.Optional;

/** What S3 says to somebody who did not prove who they are. */
public final class SenderRefusals {

    /** S3's codes where other services have others. */
    private static final Map<String, RefusalCode> CODES = Map.of(
            "InvalidSignatureException", RefusalCode.SIGNATURE_DOES_NOT_MATCH,
            "UnrecognizedClientException", RefusalCode.INVALID_TOKEN,
            "ExpiredTokenException", RefusalCode.EXPIRED_TOKEN);

    private SenderRefusals() {}

    /** Why a sender is not listened to. */
    public static Optional<S3Refusal> of(Caller caller) {
        if (caller instanceof Caller.Unsigned) {
            return Optional.of(S3Refusal.of(RefusalCode.ACCESS_DENIED));
        }
        return caller instanceof Caller.Forged forged ? Optional.of(refusal(forged)) : Optional.empty();
    }

    private static S3Refusal refusal(Caller.Forged forged) {
        RefusalCode other = CODES.get(forged.errorType());
        S3Refusal refusal = other == null
                ? S3Refusal.of(
                        RefusalCode.named(forged.errorType()).orElse(RefusalCode.ACCESS_DENIED), forged.message())
                : S3Refusal.of(other);
        return refusal.with(forged.details());
    }
}
