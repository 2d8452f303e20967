package dev.jampx.sandbox.lambda.program;

import dev.jampx.model.diagnostics.Problem;

/** A function that cannot be run on this machine, while the others can. */
public final class UnrunnableFunctionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnrunnableFunctionException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** Why, and what to do. */
    public Problem problem() {
        return problem;
    }
}
