package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A way to sign in; Cognito's {@code AuthFlow}. */
@FunctionalInterface
public interface AuthFlow {

    /** Answers the first request of a sign-in, with tokens or with a challenge. */
    ObjectNode begin(AuthRequest request);
}
