package dev.jampx.sandbox.lambda;

import java.util.Optional;

/**
 * A line of a function's log.
 *
 * @param function the function's name
 * @param requestId the invocation that it is about; empty for what comes before the first one and between two
 * @param text the line, without a line end
 */
public record LogLine(String function, Optional<String> requestId, String text) {}
