package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import dev.jampx.sandbox.trace.ResolverObserver;
import java.util.List;

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
        HandlerOutcome requested = request(execution, errors);
        if (!(requested instanceof HandlerOutcome.Returned request)) {
            return requested;
        }
        Answer answer;
        try {
            answer = dataSource.isSlow()
                    ? execution.outside(() -> call(execution, request.value()))
                    : call(execution, request.value());
        } catch (BadRequestException e) {
            return refused(e);
        }
        return respond(execution, answer, errors);
    }

    /**
     * Runs the request handler. Its request is for the data source only while the time of the GraphQL request lasts: whoever was told
     * that his mutation timed out may repeat it, and nothing of it may begin after that.
     */
    HandlerOutcome request(ResolverExecution execution, List<ResolverError> errors) {
        execution.use(code);
        HandlerOutcome requested = execution.request();
        errors.addAll(requested.appended());
        return requested instanceof HandlerOutcome.Returned && execution.isTimedOut()
                ? new HandlerOutcome.Failed(ResolverError.timedOut(), List.of())
                : requested;
    }

    /** Runs the response handler. */
    HandlerOutcome respond(ResolverExecution execution, Answer answer, List<ResolverError> errors) {
        HandlerOutcome responded = execution.response(answer.result(), answer.error());
        errors.addAll(responded.appended());
        return responded;
    }

    /** Calls the data source; whoever is told of the execution is told of the call. */
    Answer call(ResolverExecution execution, JsonNode request) {
        ResolverObserver observer = execution.observer();
        return observer == null ? dataSource.call(request) : new ObservedCall(dataSource, observer).call(request);
    }

    /** What comes of a request that the data source does not understand. */
    static HandlerOutcome refused(BadRequestException refusal) {
        return new HandlerOutcome.Failed(
                ResolverError.of("MappingTemplate", String.valueOf(refusal.getMessage())), List.of());
    }
}
