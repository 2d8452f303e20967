package dev.jampx.sandbox.lambda;

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
 * @param words how Lambda says so
 * @param log takes the lines that say so
 */
record InvocationEnding(
        Invocation invocation,
        Answer answer,
        Duration duration,
        Optional<Duration> init,
        InvocationReport words,
        Consumer<String> log)
        implements Ending {

    @Override
    public void report(OptionalLong peakKilobytes, Optional<String> status) {
        String requestId = invocation.requestId();
        Optional<String> errorType = Optional.empty();
        if (answer.outcome() instanceof FunctionInvoker.Outcome.Failed failed) {
            errorType = Optional.of(failed.errorType());
            status.ifPresent(reason -> log.accept(failed.errorMessage()));
        }
        words.end(requestId).ifPresent(log);
        log.accept(words.report(
                requestId, new InvocationReport.Metrics(duration, peakKilobytes, init), status, errorType));
    }

    @Override
    public void complete() {
        invocation.complete(answer);
    }
}
