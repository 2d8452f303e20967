package dev.jampx.cli.terminal;

import dev.jampx.sandbox.trace.CallerTrace;
import dev.jampx.sandbox.trace.EndingTrace;
import dev.jampx.sandbox.trace.FieldTrace;
import dev.jampx.sandbox.trace.RequestTrace;
import dev.jampx.sandbox.trace.StepTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the trace of a request: first how it ended and, if something was denied, why; then field by field. */
public final class TraceText {

    /** Whether a part of a resolver's run is a call of something other than the data source that does nothing. */
    private static final StepTrace.Visitor<Boolean> OUTSIDE = new StepTrace.Visitor<>() {
        @Override
        public Boolean handler(StepTrace.Handler handler) {
            return false;
        }

        @Override
        public Boolean call(StepTrace.Call call) {
            return !call.target().equals("nothing");
        }
    };

    /** What a request could use to write over other lines, all but colours. */
    private static final Pattern UNPRINTABLE = Pattern.compile("(?!\\x1b\\[[0-9;]*m)[\\p{Cc}\\p{Cf}]");

    private final Style style;
    private final FieldTraceText fields;

    /**
     * @param style whether to colour it
     */
    public TraceText(Style style) {
        this.style = style;
        this.fields = new FieldTraceText(style);
    }

    /** The lines for {@code trace}, a blank line at the end. */
    public List<String> lines(RequestTrace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(title(trace));
        trace.ending().ifPresent(ending -> lines.addAll(ending(ending)));
        alike(trace.denied()).values().forEach(denied -> lines.addAll(denial(denied)));
        List<FieldTrace> plain =
                trace.fields().stream().filter(TraceText::isPlain).toList();
        List<FieldTrace> told =
                trace.fields().stream().filter(field -> !isPlain(field)).toList();
        for (List<FieldTrace> group : alike(told).values()) {
            lines.addAll(fields.lines(group.get(0), group.size() - 1));
        }
        if (!plain.isEmpty() || trace.fieldsLeftOut() > 0) {
            lines.add("");
        }
        if (!plain.isEmpty()) {
            lines.add(
                    "  " + style.faint(counted(plain.size(), "more field") + " read from the row, open to the caller"));
        }
        if (trace.fieldsLeftOut() > 0) {
            lines.add("  " + style.faint(counted(trace.fieldsLeftOut(), "more field") + " not recorded"));
        }
        lines.add("");
        lines.replaceAll(TraceText::printable);
        return lines;
    }

    // Messages and names come from callers.
    private static String printable(String line) {
        return UNPRINTABLE
                .matcher(line)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\u%04X", found.group().codePointAt(0)));
    }

    private String title(RequestTrace trace) {
        boolean denied = !trace.denied().isEmpty();
        String result = trace.ending().isPresent()
                ? style.error("REFUSED")
                : denied
                        ? style.error("DENIED")
                        : trace.fields().stream().anyMatch(TraceText::failed) ? "failed" : "ok";
        String caller = trace.caller().map(TraceText::caller).orElse("unknown caller");
        return result + "  " + style.strong(trace.operation().orElse("request")) + "  " + caller + "  "
                + style.faint(Duration.text(trace.nanos()));
    }

    private static boolean failed(FieldTrace field) {
        return !field.outcome().errors().isEmpty();
    }

    private static String caller(CallerTrace caller) {
        StringBuilder proof = new StringBuilder(caller.came());
        // Cognito often calls users by their ids.
        caller.sub().filter(sub -> !caller.name().equals(Optional.of(sub))).ifPresent(sub -> proof.append(", sub ")
                .append(sub));
        if (!caller.groups().isEmpty()) {
            proof.append(", groups ").append(String.join(", ", caller.groups()));
        }
        return caller.name().map(name -> name + " (" + proof + ")").orElseGet(proof::toString);
    }

    private static List<String> ending(EndingTrace ending) {
        List<String> lines = new ArrayList<>();
        String type = ending.errorType().map(name -> name + ": ").orElse("");
        lines.add("  HTTP " + ending.status() + ", " + type + ending.message());
        ending.reason().ifPresent(reason -> lines.add("  " + reason));
        return lines;
    }

    private static List<String> denial(List<FieldTrace> alike) {
        FieldTrace field = alike.get(0);
        List<String> lines = new ArrayList<>();
        lines.add("  " + field.path() + ": " + field.reason().orElse("") + andMore(alike.size() - 1));
        return lines;
    }

    /** Fields of the elements of a list that ended in the same way. */
    private static Map<String, List<FieldTrace>> alike(List<FieldTrace> all) {
        Map<String, List<FieldTrace>> groups = new LinkedHashMap<>();
        for (FieldTrace field : all) {
            String key = field.path().replaceAll("\\[\\d+]", "[]") + field.outcome() + field.reason();
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(field);
        }
        return groups;
    }

    /** Read from the row, where no rule has been asked. */
    private static boolean isPlain(FieldTrace field) {
        boolean fromRow = field.resolver()
                .map(resolver -> field.requirements().isEmpty()
                        && field.path().contains(".")
                        && resolver.steps().stream().noneMatch(step -> step.accept(OUTSIDE)))
                .orElse(true);
        return fromRow && !field.isDenied() && !failed(field);
    }

    static String andMore(int more) {
        return more == 0 ? "" : " (and " + more + " more like it)";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
