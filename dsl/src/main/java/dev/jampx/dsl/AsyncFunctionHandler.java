package dev.jampx.dsl;

/** A Lambda function that is started and not waited for. Amplify: {@code a.handler.function(fn).async()}. */
public sealed interface AsyncFunctionHandler extends LambdaHandler permits LambdaDeclaration {}
