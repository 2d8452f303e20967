package dev.jampx.cli.terminal;

import dev.jampx.sandbox.trace.FieldTrace;
import dev.jampx.sandbox.trace.GateTrace;
import dev.jampx.sandbox.trace.OutcomeTrace;
import dev.jampx.sandbox.trace.RequirementTrace;
import dev.jampx.sandbox.trace.ResolverTrace;
import dev.jampx.sandbox.trace.RuleTrace;
import dev.jampx.sandbox.trace.StepTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what happened with one field: directives, rules, resolver, outcome. */
final class FieldTraceText {

    private static final String MARGIN = "      ";

    private final Style style;

    FieldTraceText(Style style) {
        this.style = style;
    }

    /** @param more how many other fields went the same way */
    List<String> lines(FieldTrace field, int more) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  " + style.strong(field.path()) + "  " + field.typeName() + "." + field.fieldName() + "  "
                + style.faint(Duration.text(field.nanos())) + TraceText.andMore(more));
        field.gate().ifPresent(gate -> addGate(gate, lines));
        field.requirements().forEach(requirement -> addRequirement(requirement, lines));
        field.resolver().ifPresent(resolver -> addResolver(resolver, lines));
        lines.add("    outcome " + outcome(field.outcome()));
        return lines;
    }

    private void addGate(GateTrace gate, List<String> lines) {
        lines.add("    open to " + String.join(", ", gate.directives())
                + (gate.directivesLetIn() ? "" : ": " + style.error("not this caller")));
        gate.policy()
                .ifPresent(policy -> lines.add("    held to " + policy.asked() + ": "
                        + (policy.allows() ? "allowed" : style.error("not allowed"))));
    }

    private void addRequirement(RequirementTrace requirement, List<String> lines) {
        lines.add(
                "    rules   to " + requirement.purpose() + (requirement.rules().isEmpty() ? ": none" : ""));
        for (RuleTrace rule : requirement.rules()) {
            lines.add(MARGIN + verdict(rule.verdict()) + "  " + style.source(rule.words()) + "  " + rule.site());
            lines.add(MARGIN + "     " + rule.because());
            if (!rule.fields().isEmpty()) {
                lines.add(MARGIN + "     for " + String.join(", ", rule.fields()));
            }
        }
    }

    private String verdict(RuleTrace.Verdict verdict) {
        return switch (verdict) {
            case MATCHES -> "yes";
            case DOES_NOT_MATCH -> style.error("no") + " ";
            case ROW_TELLS -> "row";
        };
    }

    private void addResolver(ResolverTrace resolver, List<String> lines) {
        lines.add("    ran     " + resolver.kind() + (resolver.steps().isEmpty() ? ", nothing" : ""));
        StepLines steps = new StepLines(lines);
        resolver.steps().forEach(step -> step.accept(steps));
    }

    private static String outcome(OutcomeTrace outcome) {
        String value = outcome.isNull() ? "null" : "a value";
        return outcome.errors().isEmpty()
                ? value
                : outcome.errors().stream()
                        .map(OutcomeTrace.Error::toString)
                        .collect(Collectors.joining("; ", value + ", ", ""));
    }

    /** Adds the lines of the parts of a resolver's run. */
    private final class StepLines implements StepTrace.Visitor<List<String>> {

        private final List<String> lines;

        StepLines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public List<String> handler(StepTrace.Handler handler) {
            add(handler.nanos(), handler.name() + " of " + handler.code() + ": " + handler.ending());
            return lines;
        }

        @Override
        public List<String> call(StepTrace.Call call) {
            String operation = call.request().path("operation").asText("request");
            String ending = call.error()
                    .map(error -> style.error(error) + " (" + call.answer() + ")")
                    .orElse(call.answer());
            add(call.nanos(), operation + " to " + call.dataSource() + " (" + call.target() + "): " + ending);
            new RequestDocumentText(MARGIN + "             ")
                    .lines(call.request())
                    .forEach(lines::add);
            return lines;
        }

        private void add(long nanos, String text) {
            String time = String.format(Locale.ROOT, "%9s", Duration.text(nanos));
            lines.add(MARGIN + style.faint(time) + "  " + text);
        }
    }
}
