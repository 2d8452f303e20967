package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What a resolver's request goes to. */
@FunctionalInterface
public interface DataSourceCall {

    /**
     * @param request what the request handler returned
     * @return what came of it
     * @throws BadRequestException when the request is not one that this data source understands
     */
    Answer call(JsonNode request);

    /** Whether the request should go out together with those of the same field beside it. */
    default boolean batches(JsonNode request) {
        return false;
    }

    /**
     * Answers several requests that {@link #batches}.
     *
     * @return one answer for each request, in their order
     */
    default List<Answer> callAll(List<JsonNode> requests) {
        return requests.stream().map(this::call).toList();
    }

    /** Whether a call may take long, or may itself wait for resolvers of this API. */
    default boolean isSlow() {
        return false;
    }

    /**
     * The answer of a data source.
     *
     * @param result {@code ctx.result}; JSON null when there is nothing
     * @param error {@code ctx.error}
     */
    record Answer(JsonNode result, Optional<ResolverError> error) {}

    /** A request document that does not make sense: AppSync then skips the response handler. */
    final class BadRequestException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param message AppSync's message, such as {@code Value for field '$[operation]' not found.} */
        public BadRequestException(String message) {
            super(message);
        }
    }
}
