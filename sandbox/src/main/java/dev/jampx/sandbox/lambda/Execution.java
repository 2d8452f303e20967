package dev.jampx.sandbox.lambda;

import java.util.List;

/**
 * A finished invocation.
 *
 * @param requestId its request id
 * @param outcome how it ended
 * @param payload what Lambda's {@code Invoke} answers with: the function's answer, or the error as a JSON document
 * @param refused whether it was not run at all, because too many others were
 * @param log what was logged during it, line by line; of very many lines only the last
 */
public record Execution(
        String requestId, FunctionInvoker.Outcome outcome, byte[] payload, boolean refused, List<String> log) {

    public Execution {
        log = List.copyOf(log);
    }
}
