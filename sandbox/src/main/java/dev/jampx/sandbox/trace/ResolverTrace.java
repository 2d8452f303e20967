package dev.jampx.sandbox.trace;

import java.util.List;

/**
 * The run of a resolver.
 *
 * @param kind {@code UNIT} or {@code PIPELINE}
 * @param steps its handlers and data source calls, in the order in which they ended
 */
public record ResolverTrace(String kind, List<StepTrace> steps) {

    public ResolverTrace {
        steps = List.copyOf(steps);
    }
}
