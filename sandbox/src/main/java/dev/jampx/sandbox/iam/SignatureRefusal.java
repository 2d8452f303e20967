package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.ServiceFailure;
import java.util.Optional;

/**
 * What most of AWS's services say to somebody who did not prove who they are.
 *
 * @param errorType AWS's name for what is wrong
 * @param message why, in AWS's words
 */
public record SignatureRefusal(String errorType, String message) {

    private static final SignatureRefusal UNSIGNED =
            new SignatureRefusal("MissingAuthenticationTokenException", "Missing Authentication Token");

    /** Why {@code caller} is refused; empty for one with a good signature. */
    public static Optional<SignatureRefusal> of(Caller caller) {
        if (caller instanceof Caller.Unsigned) {
            return Optional.of(UNSIGNED);
        }
        return caller instanceof Caller.Forged forged
                ? Optional.of(new SignatureRefusal(forged.errorType(), forged.message()))
                : Optional.empty();
    }

    /**
     * Refuses a caller without a good signature.
     *
     * @throws ServiceFailure if {@code caller} is one
     */
    public static void check(Caller caller) {
        of(caller).ifPresent(refusal -> {
            throw new ServiceFailure(refusal.errorType(), refusal.message());
        });
    }
}
