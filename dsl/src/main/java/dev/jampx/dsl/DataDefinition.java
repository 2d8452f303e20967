package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * The API: an AppSync GraphQL API and a DynamoDB table for each model. Amplify: {@code defineData}.
 *
 * <pre>{@code
 * defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))
 * }</pre>
 */
public sealed interface DataDefinition extends BackendResource permits DataDeclaration {

    /**
     * Says how callers prove who they are. Amplify: {@code authorizationModes}. Without it the default is the user pool. Signatures with
     * AWS credentials, which functions use, are accepted besides in any case.
     *
     * @param choice sets the modes, for example {@code modes -> modes.defaultMode(AuthorizationMode.USER_POOL)}; it replaces an
     *     earlier choice
     */
    DataDefinition authorizationModes(UnaryOperator<AuthorizationModes> choice);
}
