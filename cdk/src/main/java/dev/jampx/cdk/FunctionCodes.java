package dev.jampx.cdk;

import dev.jampx.cdk.function.FunctionCode;
import dev.jampx.model.resolved.Function;

/** Finds the code of the functions of a backend. */
@FunctionalInterface
public interface FunctionCodes {

    /** The code of {@code function}. */
    FunctionCode of(Function function);
}
