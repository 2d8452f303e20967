package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import dev.jampx.sandbox.trace.ResolverObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request handler, a data source, a response handler.
 *
 * @param code the handlers
 * @param dataSource what the request goes to
 */
public record ResolverStep(ResolverCode code, DataSourceCall dataSource) {

    /**
     * Runs the step on an execution.
     *
     * @param errors gets the errors on the way that do not end it
     * @return how its last handler ended
     */
    HandlerOutcome run(ResolverExecution execution, List<ResolverError> errors) {
        execution.use(code);
        HandlerOutcome requested = execution.request();
        errors.addAll(requested.appended());
        if (!(requested instanceof HandlerOutcome.Returned request)) {
            return requested;
        }
        Answer answer;
        try {
            answer = dataSource.isSlow()
                    ? execution.outside(() -> call(request.value(), execution.observer()))
                    : call(request.value(), execution.observer());
        } catch (BadRequestException e) {
            return new HandlerOutcome.Failed(
                    ResolverError.of("MappingTemplate", String.valueOf(e.getMessage())), List.of());
        }
        HandlerOutcome responded = execution.response(answer.result(), answer.error());
        errors.addAll(responded.appended());
        return responded;
    }

    private Answer call(JsonNode request, @Nullable ResolverObserver observer) {
        return observer == null ? dataSource.call(request) : new ObservedCall(dataSource, observer).call(request);
    }
}
