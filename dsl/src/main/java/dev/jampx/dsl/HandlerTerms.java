package dev.jampx.dsl;

/** Starts the handlers of operations: {@code a.handler()}. Amplify: {@code a.handler}. */
public sealed interface HandlerTerms permits HandlerVocabulary {

    /**
     * A Lambda function of the backend: {@code a.handler().function(ECHO)}. Amplify: {@code a.handler.function(echo)}.
     *
     * @param function the function; it belongs to the backend whether it is named there or not
     */
    FunctionHandler function(FunctionDefinition function);

    /**
     * A Lambda function by its name: {@code a.handler().function("echo")}. Amplify: {@code a.handler.function('echo')}.
     *
     * @param name a name that {@code defineData(...).functions(...)} gives to a function, or the name of a function of the AWS account
     */
    FunctionHandler function(String name);

    /**
     * A file of AppSync resolver code: {@code a.handler().custom("./echo.js").dataSource(a.ref("Todo"))}. Amplify:
     * {@code a.handler.custom({ entry: './echo.js' })}.
     *
     * @param entry the file's path, relative to the source file in which this is written
     */
    CustomHandler custom(String entry);
}
