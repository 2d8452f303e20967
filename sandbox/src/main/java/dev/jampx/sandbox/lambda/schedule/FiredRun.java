package dev.jampx.sandbox.lambda.schedule;

import dev.jampx.sandbox.lambda.Execution;
import java.time.Duration;
import java.time.Instant;

/**
 * A run of a scheduled function that somebody asked for.
 *
 * @param started when it was asked for
 * @param duration how long it took, with the start of a process if there had to be one
 * @param execution what came of it
 */
public record FiredRun(Instant started, Duration duration, Execution execution) {}
