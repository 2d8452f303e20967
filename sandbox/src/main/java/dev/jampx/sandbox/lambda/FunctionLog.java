package dev.jampx.sandbox.lambda;

import java.util.List;

/** Takes what functions print and what Lambda would add to it. Called from many threads; must not block. */
@FunctionalInterface
public interface FunctionLog {

    /** A function has printed a line, or Lambda would have. */
    void line(LogLine line);

    /**
     * An invocation has failed.
     *
     * @param function the function's name
     * @param error what went wrong
     * @param log the last lines of the invocation
     */
    default void failed(String function, FunctionInvoker.Outcome.Failed error, List<String> log) {
        // The caller is told as well.
    }
}
