package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** What comes of the answer to a challenge. */
sealed interface Answer {

    /** It was right. {@code user} is the user as they are now. */
    record Passed(StoredUser user) implements Answer {}

    /** The sign-in goes on elsewhere. {@code document} is what the client is told. */
    record Posed(ObjectNode document) implements Answer {}
}
