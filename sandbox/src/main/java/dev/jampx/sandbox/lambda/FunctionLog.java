package dev.jampx.sandbox.lambda;

/** Takes what functions print and what Lambda would add to it. Called from many threads; must not block. */
@FunctionalInterface
public interface FunctionLog {

    /**
     * @param function the function's name
     * @param line the line, without a line end
     */
    void line(String function, String line);
}
