package dev.jampx.sandbox;

import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.lambda.FunctionLog;
import java.util.List;

/**
 * Passes on to whoever listens to the sandbox what happens in functions.
 *
 * @param listener who listens
 */
record ListenerLog(SandboxListener listener) implements FunctionLog {

    @Override
    public void line(String function, String line) {
        listener.functionLogged(function, line);
    }

    @Override
    public void failed(String function, Outcome.Failed error, List<String> log) {
        String message =
                error.errorMessage().isEmpty() ? error.errorType() : error.errorType() + ": " + error.errorMessage();
        listener.functionFailed(function, message, log);
    }
}
