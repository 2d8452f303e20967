package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A PIPELINE resolver: a handler before, functions one after the other, a handler after. All share one {@code ctx}; what each gives is {@code
 * ctx.prev.result} of the next. An error ends the pipeline.
 */
public final class PipelineResolver implements FieldResolver {

    private final ResolverRuntime runtime;
    private final ResolverCode code;
    private final List<ResolverStep> functions;

    /**
     * @param runtime runs the handlers
     * @param code the handlers before and after
     * @param functions the functions in order
     */
    public PipelineResolver(ResolverRuntime runtime, ResolverCode code, List<ResolverStep> functions) {
        this.runtime = runtime;
        this.code = code;
        this.functions = List.copyOf(functions);
    }

    @Override
    public String kind() {
        return "PIPELINE";
    }

    @Override
    public boolean isSlow() {
        return functions.stream().anyMatch(function -> function.dataSource().isSlow());
    }

    @Override
    public Resolution resolve(Invocation invocation) {
        try (ResolverExecution execution = runtime.begin(code, invocation)) {
            List<ResolverError> errors = new ArrayList<>();
            HandlerOutcome outcome = execution.request();
            errors.addAll(outcome.appended());
            // An early return of the handler before skips the functions, not the handler after.
            boolean skipped = outcome instanceof HandlerOutcome.ReturnedEarly;
            for (ResolverStep function : skipped ? List.<ResolverStep>of() : functions) {
                if (outcome instanceof HandlerOutcome.Failed || skipped) {
                    break;
                }
                execution.advance(value(outcome));
                outcome = function.run(execution, errors);
                skipped = outcome instanceof HandlerOutcome.ReturnedEarly early && early.toEnd();
            }
            if (!(outcome instanceof HandlerOutcome.Failed)) {
                execution.advance(value(outcome));
                execution.use(code);
                outcome = execution.response();
                errors.addAll(outcome.appended());
            }
            return UnitResolver.finish(outcome, errors, execution.extensions());
        }
    }

    private static JsonNode value(HandlerOutcome outcome) {
        return outcome instanceof HandlerOutcome.ReturnedEarly early
                ? early.value()
                : ((HandlerOutcome.Returned) outcome).value();
    }
}
