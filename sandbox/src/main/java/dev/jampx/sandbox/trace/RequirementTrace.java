package dev.jampx.sandbox.trace;

import java.util.List;

/**
 * Something for which one of several rules must let the caller in.
 *
 * @param purpose what for, such as {@code get Post}
 * @param rules the rules
 */
public record RequirementTrace(String purpose, List<RuleTrace> rules) {

    public RequirementTrace {
        rules = List.copyOf(rules);
    }
}
