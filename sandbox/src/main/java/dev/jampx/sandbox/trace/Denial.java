package dev.jampx.sandbox.trace;

import dev.jampx.sandbox.trace.RuleTrace.Verdict;
import java.util.List;

/** Why a caller did not get a field, in a sentence. */
final class Denial {

    private Denial() {}

    /** The reason for {@code field}, one that is denied. */
    static String reason(FieldTrace field) {
        return field.gate()
                .filter(gate -> !gate.letsIn())
                .map(Denial::atGate)
                .orElseGet(() -> byRules(field.requirements()));
    }

    private static String atGate(GateTrace gate) {
        if (!gate.directivesLetIn()) {
            return "The field is open to " + String.join(", ", gate.directives())
                    + ", and the caller is none of these.";
        }
        return gate.policy()
                .map(policy -> "Not allowed by the " + policy.asked() + ".")
                .orElse("The caller was not let in.");
    }

    private static String byRules(List<RequirementTrace> requirements) {
        for (RequirementTrace requirement : requirements) {
            if (!says(requirement, Verdict.MATCHES) && !says(requirement, Verdict.ROW_TELLS)) {
                return "No rule lets this caller " + requirement.purpose() + ".";
            }
        }
        for (RequirementTrace requirement : requirements) {
            if (!says(requirement, Verdict.MATCHES)) {
                return "Only what a row says could let this caller " + requirement.purpose() + ", and no row did.";
            }
        }
        return "The resolver refused it.";
    }

    private static boolean says(RequirementTrace requirement, Verdict verdict) {
        return requirement.rules().stream().anyMatch(rule -> rule.verdict() == verdict);
    }
}
