package dev.jampx.sandbox.cognito;

import java.util.Map;

/** Decides whether a JWT is one that the user pool signed and still stands by. */
@FunctionalInterface
public interface TokenVerifier {

    /** Verifies an id or access token, given without any {@code Bearer} prefix. */
    Verdict verify(String token);

    /** What came of it. */
    sealed interface Verdict {

        /** The token is good. {@code claims} are its claims; values are strings, numbers, booleans, lists, maps. */
        record Accepted(Map<String, Object> claims) implements Verdict {}

        /** The token is not good. */
        record Rejected(Reason reason) implements Verdict {}
    }

    /** Why a token was refused. */
    enum Reason {
        /** It is not a JWT at all. */
        MALFORMED,
        /** Its signature is not the user pool's, or it is for another pool or client. */
        FORGED,
        /** Its time has run out. */
        EXPIRED,
        /** The user signed out everywhere, or no longer exists. */
        REVOKED
    }
}
