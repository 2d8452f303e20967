package dev.jampx.dsl;

import java.util.Map;
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
     * Says how callers prove who they are. Amplify: {@code authorizationModes}. Without it the default is the user pool if there is {@code defineAuth}. Signatures with
     * AWS credentials, which functions use, are accepted besides in any case.
     *
     * @param choice sets the modes, for example {@code modes -> modes.defaultMode(AuthorizationMode.USER_POOL)}; it replaces an
     *     earlier choice
     */
    DataDefinition authorizationModes(UnaryOperator<AuthorizationModes> choice);

    /**
     * Names the API. Amplify: {@code name}.
     *
     * @param name the name; {@code amplifyData} unless set
     */
    DataDefinition name(String name);

    /**
     * Gives a function the name by which handlers call it; call it once for each. Amplify: {@code functions: { echo }}.
     *
     * @param name the name, as in {@code a.handler().function("echo")}; it replaces a function of that name given earlier
     * @param function the function
     */
    DataDefinition functions(String name, FunctionDefinition function);

    /**
     * Gives functions the names by which handlers call them. Amplify: {@code functions: { echo, sum }}.
     *
     * @param functions the functions by their names; they replace functions of those names given earlier
     */
    DataDefinition functions(Map<String, FunctionDefinition> functions);

    /** Has AppSync log requests, with the usual settings. Amplify: {@code logging: true}. */
    DataDefinition logging();

    /**
     * Has AppSync log requests. Amplify: {@code logging: { retention: '1 month' }}.
     *
     * @param settings sets it up, for example {@code log -> log.retention("1 month")}; they replace earlier ones
     */
    DataDefinition logging(UnaryOperator<DataLogging> settings);
}
