package dev.jampx.cdk.function;

import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Jampx;

/** A class that no handler needs. */
final class WrittenInTheGrammar {

    static final FunctionDefinition FUNCTION = Jampx.defineFunction("f");

    private WrittenInTheGrammar() {}
}
