package dev.jampx.dsl;

/** A Lambda function whose answer is waited for. Amplify: {@code a.handler.function(fn)}. */
public sealed interface FunctionHandler extends LambdaHandler permits LambdaDeclaration {

    /**
     * Only starts the function; the operation then gives {@code EventInvocationResponse}, which says whether it was started. Amplify:
     * {@code .async()}.
     */
    AsyncFunctionHandler async();
}
