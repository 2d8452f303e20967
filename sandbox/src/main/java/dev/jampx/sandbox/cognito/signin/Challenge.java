package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** A challenge that a sign-in may pose. */
interface Challenge {

    /**
     * Poses it.
     *
     * @param progress the sign-in so far
     * @return what the client is told
     */
    ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request);

    /**
     * Takes the answer.
     *
     * @param progress the sign-in with this challenge posed
     * @throws CognitoFailure when it is wrong
     */
    Answer answer(SignInProgress progress, StoredUser user, AuthRequest request);
}
