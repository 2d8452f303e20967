package dev.jampx.dsl;

/** The moments of a user's life at which Cognito calls a function. Amplify: the value of {@code triggers}. */
public sealed interface AuthTriggers permits TriggerChoice {

    /**
     * Calls a function after a sign-up or a forgotten password was confirmed. Amplify: {@code postConfirmation}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers postConfirmation(FunctionDefinition function);
}
