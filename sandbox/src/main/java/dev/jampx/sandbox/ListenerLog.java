package dev.jampx.sandbox;

import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.lambda.FunctionLog;
import dev.jampx.sandbox.lambda.LogLine;
import java.util.List;

/**
 * Passes on to whoever listens to the sandbox what happens in functions.
 *
 * @param listener who listens
 */
record ListenerLog(SandboxListener listener) implements FunctionLog {

    @Override
    public void line(LogLine line) {
        listener.functionLogged(line.function(), line.text());
    }

    @Override
    public void failed(String function, Outcome.Failed error, List<String> log) {
        String message =
                error.errorMessage().isEmpty() ? error.errorType() : error.errorType() + ": " + error.errorMessage();
        listener.functionFailed(function, message, log);
    }
}
