package dev.jampx.dsl;

/** Starts permissions on the user pool. Amplify: {@code allow} in {@code defineAuth}'s {@code access}. */
public sealed interface AuthAllow permits AuthPermissions {

    /**
     * Starts the permission of a function; {@code .to(...)} completes it. Amplify: {@code allow.resource(fn)}.
     *
     * @param function the function whose role gets the permission
     */
    AuthGrantee resource(FunctionDefinition function);
}
