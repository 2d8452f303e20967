package dev.jampx.sandbox.cognito.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An operation of Cognito's user pool API. */
public interface Operation {

    /** Its name, such as {@code SignUp}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Whether it must be signed by somebody whom IAM allows to call it. */
    default boolean signed() {
        return false;
    }

    /**
     * Runs it.
     *
     * @param call the request, whose input keeps to the published model
     * @return the answer's document
     * @throws CognitoFailure when Cognito refuses the request
     */
    ObjectNode run(Call call);
}
