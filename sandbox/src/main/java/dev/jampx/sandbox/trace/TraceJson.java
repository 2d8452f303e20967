package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;

/** A trace as the member {@code extensions.trace} of a GraphQL response. Times are microseconds. */
public final class TraceJson implements StepTrace.Visitor<ObjectNode> {

    private static final TraceJson STEPS = new TraceJson();
    private static final long NANOS_PER_MICRO = 1_000;

    private TraceJson() {}

    /** {@code trace} as JSON. What is not there is left out. */
    public static ObjectNode of(RequestTrace trace) {
        ObjectNode json = object();
        trace.operation().ifPresent(operation -> json.put("operation", operation));
        trace.caller().ifPresent(caller -> json.set("caller", caller(caller)));
        trace.ending().ifPresent(ending -> json.set("ending", ending(ending)));
        ArrayNode fields = json.putArray("fields");
        trace.fields().forEach(field -> fields.add(field(field)));
        if (trace.fieldsLeftOut() > 0) {
            json.put("fieldsLeftOut", trace.fieldsLeftOut());
        }
        return json.put("micros", micros(trace.nanos()));
    }

    private static ObjectNode caller(CallerTrace caller) {
        ObjectNode json = object().put("came", caller.came());
        caller.name().ifPresent(name -> json.put("name", name));
        caller.sub().ifPresent(sub -> json.put("sub", sub));
        json.set("groups", texts(caller.groups()));
        return json.put("needsNoRule", caller.needsNoRule());
    }

    private static ObjectNode ending(EndingTrace ending) {
        ObjectNode json = object().put("status", ending.status());
        ending.errorType().ifPresent(type -> json.put("errorType", type));
        json.put("message", ending.message());
        ending.reason().ifPresent(reason -> json.put("reason", reason));
        return json;
    }

    private static ObjectNode field(FieldTrace field) {
        ObjectNode json =
                object().put("path", field.path()).put("type", field.typeName()).put("field", field.fieldName());
        json.put("denied", field.isDenied());
        field.reason().ifPresent(reason -> json.put("reason", reason));
        field.gate().ifPresent(gate -> json.set("gate", gate(gate)));
        if (!field.requirements().isEmpty()) {
            ArrayNode requirements = json.putArray("requirements");
            field.requirements().forEach(requirement -> requirements.add(requirement(requirement)));
        }
        field.resolver().ifPresent(resolver -> json.set("resolver", resolver(resolver)));
        ObjectNode outcome =
                json.putObject("outcome").put("null", field.outcome().isNull());
        ArrayNode errors = outcome.putArray("errors");
        field.outcome().errors().forEach(error -> errors.addObject()
                .put("errorType", error.type().orElse(null))
                .put("message", error.message()));
        return json.put("micros", micros(field.nanos()));
    }

    private static ObjectNode gate(GateTrace gate) {
        ObjectNode json = object();
        json.set("directives", texts(gate.directives()));
        json.put("directivesLetIn", gate.directivesLetIn());
        gate.policy()
                .ifPresent(policy ->
                        json.putObject("policy").put("asked", policy.asked()).put("allows", policy.allows()));
        return json.put("letsIn", gate.letsIn());
    }

    private static ObjectNode requirement(RequirementTrace requirement) {
        ObjectNode json = object().put("purpose", requirement.purpose());
        ArrayNode rules = json.putArray("rules");
        for (RuleTrace rule : requirement.rules()) {
            ObjectNode shown = rules.addObject().put("rule", rule.words()).put("site", rule.site());
            if (!rule.fields().isEmpty()) {
                shown.set("fields", texts(rule.fields()));
            }
            shown.set("operations", texts(rule.operations()));
            shown.put("verdict", rule.verdict().name().toLowerCase(Locale.ROOT)).put("because", rule.because());
        }
        return json;
    }

    private static ObjectNode resolver(ResolverTrace resolver) {
        ObjectNode json = object().put("kind", resolver.kind());
        ArrayNode steps = json.putArray("steps");
        resolver.steps().forEach(step -> steps.add(step.accept(STEPS).put("micros", micros(step.nanos()))));
        return json;
    }

    @Override
    public ObjectNode handler(StepTrace.Handler handler) {
        return object().put("code", handler.code())
                .put("handler", handler.name())
                .put("ending", handler.ending());
    }

    @Override
    public ObjectNode call(StepTrace.Call call) {
        ObjectNode json = object().put("dataSource", call.dataSource()).put("target", call.target());
        json.set("request", call.request());
        json.put("answer", call.answer());
        call.error().ifPresent(error -> json.put("error", error));
        return json;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static long micros(long nanos) {
        return nanos / NANOS_PER_MICRO;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
