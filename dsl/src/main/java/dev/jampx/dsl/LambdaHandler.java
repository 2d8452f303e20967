package dev.jampx.dsl;

/** A step of an operation that a Lambda function does. Amplify: {@code a.handler.function(fn)}, with {@code .async()} or without. */
public sealed interface LambdaHandler permits FunctionHandler, AsyncFunctionHandler {}
