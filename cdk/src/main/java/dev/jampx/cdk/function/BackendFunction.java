package dev.jampx.cdk.function;

import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.IFunction;

/** A function as the other parts of a backend see it. */
public interface BackendFunction {

    /** The function's name in the definition. */
    String name();

    /** What is to be invoked: the function, or the alias that its snapshots are behind. */
    IFunction lambda();

    /** Adds {@code statement} to what the function's role allows. */
    void allow(PolicyStatement statement);

    /**
     * Tells the function something through its environment.
     *
     * @param variable the variable; what the definition itself sets under this name stays
     * @param value its value, which may be a token of any resource, also of one that comes after the function
     */
    void tell(String variable, String value);
}
