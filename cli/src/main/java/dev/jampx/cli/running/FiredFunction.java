package dev.jampx.cli.running;

import java.util.List;
import java.util.Optional;

/**
 * What came of a scheduled function that was run.
 *
 * @param milliseconds how long it took
 * @param log what it logged
 * @param result its answer, as JSON; empty if it failed
 * @param error how it failed, in Lambda's words
 */
public record FiredFunction(long milliseconds, List<String> log, String result, Optional<String> error) {

    public FiredFunction {
        log = List.copyOf(log);
    }
}
