package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.aws.plan.FindingTable;
import dev.jampx.cli.aws.plan.UpdatePlan;
import dev.jampx.cli.mistake.UpdateProblems;
import dev.jampx.cli.terminal.Question;
import dev.jampx.cli.terminal.Terminal;

/** Shows what an update does to data, and sees to it that somebody agrees. */
@FunctionalInterface
public interface Consent {

    /** Whether {@code plan} may be carried out for {@code stack}. */
    boolean given(UpdatePlan plan, String stack);

    /** Nobody is asked, but everything is said: for data that its owner has made for trying things out. */
    static Consent told(Terminal terminal) {
        return (plan, stack) -> {
            tell(plan, terminal);
            return true;
        };
    }

    /** Somebody is asked if it matters. */
    static Consent asked(Terminal terminal, Question question) {
        return (plan, stack) -> {
            tell(plan, terminal);
            return !plan.needsConsent() || question.agreed("Deploy it?", UpdateProblems.notConfirmed(stack));
        };
    }

    private static void tell(UpdatePlan plan, Terminal terminal) {
        if (!plan.findings().isEmpty()) {
            terminal.note("The update does this to what is deployed:");
            FindingTable.lines(plan.findings()).forEach(line -> terminal.note("  " + line));
        }
    }
}
