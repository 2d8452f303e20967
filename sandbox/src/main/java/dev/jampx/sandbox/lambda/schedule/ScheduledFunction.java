package dev.jampx.sandbox.lambda.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A function with schedules.
 *
 * @param function its name
 * @param schedules when it is called, in EventBridge's words
 * @param next when it is called next, if ever
 * @param fired the last run that somebody asked for, which may still go on
 */
public record ScheduledFunction(
        String function, List<String> schedules, Optional<Instant> next, Optional<CompletableFuture<FiredRun>> fired) {

    public ScheduledFunction {
        schedules = List.copyOf(schedules);
    }
}
