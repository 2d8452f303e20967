package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A UNIT resolver: request handler, data source, response handler. */
public final class UnitResolver implements FieldResolver {

    private final ResolverRuntime runtime;
    private final ResolverStep step;

    /**
     * @param runtime runs the handlers
     * @param code the handlers
     * @param dataSource what the request goes to
     */
    public UnitResolver(ResolverRuntime runtime, ResolverCode code, DataSourceCall dataSource) {
        this.runtime = runtime;
        this.step = new ResolverStep(code, dataSource);
    }

    @Override
    public String kind() {
        return "UNIT";
    }

    @Override
    public boolean isSlow() {
        return step.dataSource().isSlow();
    }

    @Override
    public Resolution resolve(Invocation invocation) {
        try (ResolverExecution execution = runtime.begin(step.code(), invocation)) {
            List<ResolverError> errors = new ArrayList<>();
            return finish(step.run(execution, errors), errors, execution.extensions());
        }
    }

    @Override
    public boolean batches() {
        return step.code().mentions("BatchInvoke");
    }

    @Override
    public List<CompletableFuture<Resolution>> resolveAll(List<Invocation> invocations, Executor executor) {
        return new SiblingBatches(runtime, step, executor).resolve(invocations);
    }

    /** What a field resolves to whose last handler ended with {@code outcome}. */
    static Resolution finish(HandlerOutcome outcome, List<ResolverError> errors, List<ExtensionCall> extensions) {
        if (outcome instanceof HandlerOutcome.Returned returned) {
            return new Resolution(returned.value(), errors, extensions);
        }
        if (outcome instanceof HandlerOutcome.ReturnedEarly early) {
            return new Resolution(early.value(), errors, extensions);
        }
        errors.add(((HandlerOutcome.Failed) outcome).error());
        return new Resolution(NullNode.getInstance(), errors, extensions);
    }
}
