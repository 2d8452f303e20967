package dev.jampx.dsl;

/** The function that judges tokens. Amplify: {@code lambdaAuthorizationMode}. */
public sealed interface LambdaMode permits LambdaModeDeclaration {

    /**
     * Chooses the function: {@code lambda -> lambda.function(JUDGE)}. Amplify: {@code function}.
     *
     * @param function the function; it is needed, and belongs to the backend whether it is named there or not
     */
    LambdaMode function(FunctionDefinition function);

    /**
     * Says how long a judgement holds. Amplify: {@code timeToLiveInSeconds}.
     *
     * @param seconds the time in seconds; 60 unless set
     */
    LambdaMode timeToLiveInSeconds(int seconds);
}
