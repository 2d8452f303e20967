package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jampx.appsync.authorization.AccessNote.Requirement;
import dev.jampx.appsync.authorization.RuleInForce;
import dev.jampx.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Records what happens with a field of a request that is traced. */
public final class FieldRecording implements ResolverObserver {

    private final Place place;
    private final Optional<GateTrace> gate;
    private final Optional<String> resolverKind;
    private final ShownDocument shown;
    private final LongSupplier nanoTime;
    private final long start;
    private final List<StepTrace> steps = new ArrayList<>();
    private JsonNode parent = MissingNode.getInstance();
    private JsonNode written = MissingNode.getInstance();
    private JsonNode row = MissingNode.getInstance();
    private @Nullable OutcomeTrace outcome;
    private long nanos;

    /**
     * Which field it is.
     *
     * @param path where it stands in the answer
     * @param typeName the type that has it
     * @param fieldName the field
     */
    public record Place(String path, String typeName, String fieldName) {}

    FieldRecording(
            Place place,
            Optional<GateTrace> gate,
            Optional<String> resolverKind,
            ShownDocument shown,
            LongSupplier nanoTime) {
        this.place = place;
        this.gate = gate;
        this.resolverKind = resolverKind;
        this.shown = shown;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** What has the field: a row, unless it is a field of a root type. */
    public synchronized void belongsTo(JsonNode source) {
        parent = source;
    }

    /** The field's argument {@code input}. */
    public synchronized void writes(JsonNode input) {
        written = input;
    }

    @Override
    public synchronized void handled(String code, String name, String ending, long took) {
        steps.add(new StepTrace.Handler(code, name, shown.of(ending), took));
    }

    @Override
    public synchronized void called(
            String dataSource, String target, JsonNode request, JsonNode result, Optional<String> error, long took) {
        // A row that was just changed may name others than the one that the rules looked at.
        boolean changed = request.path("operation").asText().equals("UpdateItem") && error.isEmpty();
        if (result.isObject() && !result.has("items") && !changed) {
            row = result;
        }
        steps.add(new StepTrace.Call(
                dataSource,
                target,
                shown.of(request),
                Answers.inShort(result, target.startsWith("table ")),
                error.map(shown::of),
                took));
    }

    /** The field has its value, or has none. */
    public synchronized void ended(boolean isNull, List<OutcomeTrace.Error> errors) {
        nanos = nanoTime.getAsLong() - start;
        outcome = new OutcomeTrace(
                isNull,
                errors.stream()
                        .map(error -> new OutcomeTrace.Error(error.type(), shown.of(error.message())))
                        .toList());
    }

    Place place() {
        return place;
    }

    synchronized FieldTrace finish(TracedCaller caller, List<Requirement> requirements) {
        boolean ran = gate.map(GateTrace::letsIn).orElse(true);
        return new FieldTrace(
                place.path(),
                place.typeName(),
                place.fieldName(),
                gate,
                caller.needsNoRule()
                        ? List.of()
                        : requirements.stream()
                                .map(requirement -> traced(requirement, caller))
                                .toList(),
                resolverKind.filter(kind -> ran).map(kind -> new ResolverTrace(kind, steps)),
                outcome == null ? new OutcomeTrace(true, List.of()) : outcome,
                nanos);
    }

    private KnownRow known(Requirement requirement) {
        return switch (requirement.place()) {
            case PARENT -> new KnownRow(parent, "the row");
            case RESULT -> new KnownRow(row, "the row");
            case INPUT -> row.isObject() ? new KnownRow(row, "the new row") : new KnownRow(written, "the input");
        };
    }

    private RequirementTrace traced(Requirement requirement, TracedCaller caller) {
        RuleCheck check = new RuleCheck(caller, known(requirement));
        return new RequirementTrace(
                requirement.purpose(),
                requirement.rules().stream().map(rule -> traced(rule, check)).toList());
    }

    private RuleTrace traced(RuleInForce rule, RuleCheck check) {
        RuleCheck.Finding finding = check.of(rule.role());
        return new RuleTrace(
                rule.words(),
                rule.site().toString(),
                rule.fields(),
                rule.operations().stream().map(Operation::term).toList(),
                finding.verdict(),
                shown.of(finding.because()));
    }
}
