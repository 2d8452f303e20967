package dev.jampx.dsl;

/** A function that is about to be allowed something on the user pool. */
public sealed interface AuthGrantee permits AuthGranteeDeclaration {

    /**
     * Says what the function may do. Amplify: {@code .to(['addUserToGroup'])}.
     *
     * @param actions one or more actions
     */
    AuthGrant to(AuthAction... actions);
}
