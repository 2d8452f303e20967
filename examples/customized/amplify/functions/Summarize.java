package amplify.functions;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

public final class Summarize {

    public static final FunctionDefinition FUNCTION =
            defineFunction("summarize").handler(SummarizeHandler.class).timeoutSeconds(60);

    private Summarize() {}
}
