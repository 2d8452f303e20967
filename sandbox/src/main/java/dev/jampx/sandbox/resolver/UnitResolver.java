package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;

/** A UNIT resolver: request handler, data source, response handler. */
public final class UnitResolver {

    private final ResolverRuntime runtime;
    private final ResolverCode code;
    private final DataSourceCall dataSource;

    /**
     * @param runtime runs the handlers
     * @param code the handlers
     * @param dataSource what the request goes to
     */
    public UnitResolver(ResolverRuntime runtime, ResolverCode code, DataSourceCall dataSource) {
        this.runtime = runtime;
        this.code = code;
        this.dataSource = dataSource;
    }

    /**
     * What a field resolved to.
     *
     * @param value the value; JSON null when there is none
     * @param errors what went wrong
     */
    public record Resolution(JsonNode value, List<ResolverError> errors) {

        public Resolution {
            errors = List.copyOf(errors);
        }
    }

    /** Resolves one field. */
    public Resolution resolve(Invocation invocation) {
        try (ResolverExecution execution = runtime.begin(code, invocation)) {
            HandlerOutcome requested = execution.request();
            List<ResolverError> errors = new ArrayList<>(requested.appended());
            if (!(requested instanceof HandlerOutcome.Returned request)) {
                return finish(requested, errors);
            }
            DataSourceCall.Answer answer;
            try {
                answer = dataSource.call(request.value());
            } catch (DataSourceCall.BadRequestException e) {
                errors.add(ResolverError.of("MappingTemplate", String.valueOf(e.getMessage())));
                return new Resolution(NullNode.getInstance(), errors);
            }
            HandlerOutcome responded = execution.response(answer.result(), answer.error());
            errors.addAll(responded.appended());
            return finish(responded, errors);
        }
    }

    private static Resolution finish(HandlerOutcome outcome, List<ResolverError> errors) {
        if (outcome instanceof HandlerOutcome.Returned returned) {
            return new Resolution(returned.value(), errors);
        }
        if (outcome instanceof HandlerOutcome.ReturnedEarly early) {
            return new Resolution(early.value(), errors);
        }
        errors.add(((HandlerOutcome.Failed) outcome).error());
        return new Resolution(NullNode.getInstance(), errors);
    }
}
