package dev.jampx.sandbox.cognito.webauthn;

/** A passkey, or the proof of one, that is not what Web Authentication asks for. */
public final class WebAuthnFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is the matter, as Cognito tells it apart. */
    public enum Reason {
        /** Something is malformed, or a signature is not the passkey's. */
        INVALID,
        /** The page is not one of the relying party's. */
        ORIGIN,
        /** The authenticator answered to another relying party. */
        RELYING_PARTY,
        /** The key is of a kind that was not offered. */
        NOT_SUPPORTED
    }

    private final Reason reason;

    WebAuthnFailure(String message) {
        this(Reason.INVALID, message);
    }

    WebAuthnFailure(Reason reason, String message) {
        // A refusal is an answer, not a fault: nobody reads its stack trace.
        super(message, null, false, false);
        this.reason = reason;
    }

    /** What is the matter. */
    public Reason reason() {
        return reason;
    }
}
