package dev.jampx.sandbox.graphql.authorizer;

/** An authorizer did not come to a judgement; the message says why, for the developer. */
public final class AuthorizerFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    AuthorizerFailedException(String why) {
        super(why, null, false, false);
    }
}
