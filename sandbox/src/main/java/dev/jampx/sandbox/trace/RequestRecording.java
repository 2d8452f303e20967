package dev.jampx.sandbox.trace;

import dev.jampx.appsync.authorization.AccessNote;
import dev.jampx.appsync.authorization.AccessNote.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Records what happens in a request that is traced. For many threads: the fields of a query are resolved side by side. */
public final class RequestRecording {

    private static final int MOST_FIELDS = 200;

    private final ShownDocument shown;
    private final LongSupplier nanoTime;
    private final long start;
    private final List<FieldRecording> fields = new ArrayList<>();
    private int leftOut;
    private @Nullable String operation;
    private @Nullable TracedCaller caller;
    private @Nullable EndingTrace ending;

    /**
     * @param headers the request's headers, by their names in lower case: the credentials in them are kept out of the trace
     * @param nanoTime the clock, as {@link System#nanoTime}
     */
    public RequestRecording(Map<String, List<String>> headers, LongSupplier nanoTime) {
        this.shown = new ShownDocument(Secrets.of(headers));
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** It was found out who asks. */
    public synchronized void calledBy(TracedCaller who) {
        caller = who;
    }

    /** It was read what is asked for. */
    public synchronized void asksFor(String what) {
        operation = shown.of(what);
    }

    /** No field is resolved. */
    public synchronized void endedBy(EndingTrace why) {
        ending = new EndingTrace(
                why.status(),
                why.errorType(),
                shown.of(why.message()),
                why.reason().map(shown::of));
    }

    /**
     * A field begins.
     *
     * @param gate what AppSync itself decided about it, if it is guarded
     * @param resolverKind {@code UNIT} or {@code PIPELINE}, if it has a resolver
     */
    public synchronized FieldRecording field(
            FieldRecording.Place place, Optional<GateTrace> gate, Optional<String> resolverKind) {
        FieldRecording field = new FieldRecording(place, gate, resolverKind, shown, nanoTime);
        if (fields.size() < MOST_FIELDS) {
            fields.add(field);
        } else {
            leftOut++;
        }
        return field;
    }

    /** @param rules the rules in force of each field, by {@code Type.field} */
    public synchronized RequestTrace finish(Map<String, AccessNote> rules) {
        long nanos = nanoTime.getAsLong() - start;
        Optional<TracedCaller> who = Optional.ofNullable(caller);
        return new RequestTrace(
                Optional.ofNullable(operation),
                who.map(TracedCaller::shown),
                Optional.ofNullable(ending),
                who.map(known -> traced(known, rules)).orElse(List.of()),
                leftOut,
                nanos);
    }

    private List<FieldTrace> traced(TracedCaller who, Map<String, AccessNote> rules) {
        return fields.stream()
                .map(field -> field.finish(who, requirements(field.place(), rules)))
                .toList();
    }

    private static List<Requirement> requirements(FieldRecording.Place place, Map<String, AccessNote> rules) {
        return Optional.ofNullable(rules.get(place.typeName() + "." + place.fieldName()))
                .map(AccessNote::requirements)
                .orElse(List.of());
    }
}
