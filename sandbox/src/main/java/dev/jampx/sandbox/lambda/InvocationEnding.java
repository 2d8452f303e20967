package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The end of an invocation.
 *
 * @param invocation the invocation
 * @param answer what came of it
 * @param duration how long it ran
 * @param init how long the process took to load the handler, if this was its first invocation
 * @param function the function
 * @param log takes the lines that say so
 */
record InvocationEnding(
        Invocation invocation,
        Answer answer,
        Duration duration,
        Optional<Duration> init,
        Function function,
        Consumer<String> log)
        implements Ending {

    @Override
    public void report(OptionalLong peakKilobytes, Optional<String> status) {
        String requestId = invocation.requestId();
        if (status.isPresent() && answer.outcome() instanceof FunctionInvoker.Outcome.Failed failed) {
            log.accept(failed.errorMessage());
        }
        log.accept(InvocationReport.end(requestId));
        log.accept(
                InvocationReport.report(requestId, duration, function.memoryMegabytes(), peakKilobytes, init, status));
    }

    @Override
    public void complete() {
        invocation.complete(answer);
    }
}
