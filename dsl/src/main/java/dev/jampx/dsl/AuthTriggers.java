package dev.jampx.dsl;

/** The moments of a user's life at which Cognito calls a function. Amplify: the value of {@code triggers}. */
public sealed interface AuthTriggers permits TriggerChoice {

    /**
     * Calls a function to make a challenge of an own sign-in. Amplify: {@code createAuthChallenge}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers createAuthChallenge(FunctionDefinition function);

    /**
     * Calls a function before a message is sent, to word it. Amplify: {@code customMessage}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers customMessage(FunctionDefinition function);

    /**
     * Calls a function to decide what comes next in an own sign-in. Amplify: {@code defineAuthChallenge}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers defineAuthChallenge(FunctionDefinition function);

    /**
     * Calls a function after a sign-in. Amplify: {@code postAuthentication}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers postAuthentication(FunctionDefinition function);

    /**
     * Calls a function after a sign-up or a forgotten password was confirmed. Amplify: {@code postConfirmation}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers postConfirmation(FunctionDefinition function);

    /**
     * Calls a function before a sign-in, which it can refuse. Amplify: {@code preAuthentication}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers preAuthentication(FunctionDefinition function);

    /**
     * Calls a function before a sign-up, which it can refuse or confirm. Amplify: {@code preSignUp}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers preSignUp(FunctionDefinition function);

    /**
     * Calls a function before tokens are issued, whose claims it can change. Amplify: {@code preTokenGeneration}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers preTokenGeneration(FunctionDefinition function);

    /**
     * Calls a function when somebody unknown signs in or forgot their password, to fetch them from elsewhere. Amplify: {@code
     * userMigration}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers userMigration(FunctionDefinition function);

    /**
     * Calls a function to judge the answer to a challenge of an own sign-in. Amplify: {@code verifyAuthChallengeResponse}.
     *
     * @param function the function; it gets Cognito's event and has to return it within 5 seconds
     */
    AuthTriggers verifyAuthChallengeResponse(FunctionDefinition function);
}
