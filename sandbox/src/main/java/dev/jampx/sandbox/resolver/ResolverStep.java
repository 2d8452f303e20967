package dev.jampx.sandbox.resolver;

import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
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
                    ? execution.outside(() -> dataSource.call(request.value()))
                    : dataSource.call(request.value());
        } catch (BadRequestException e) {
            return refused(e);
        }
        return respond(execution, answer, errors);
    }

    /** Runs the request handler. */
    HandlerOutcome request(ResolverExecution execution, List<ResolverError> errors) {
        execution.use(code);
        HandlerOutcome requested = execution.request();
        errors.addAll(requested.appended());
        return requested;
    }

    /** Runs the response handler. */
    HandlerOutcome respond(ResolverExecution execution, Answer answer, List<ResolverError> errors) {
        HandlerOutcome responded = execution.response(answer.result(), answer.error());
        errors.addAll(responded.appended());
        return responded;
    }

    /** What comes of a request that the data source does not understand. */
    static HandlerOutcome refused(BadRequestException refusal) {
        return new HandlerOutcome.Failed(
                ResolverError.of("MappingTemplate", String.valueOf(refusal.getMessage())), List.of());
    }
}
