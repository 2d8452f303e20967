package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jampx.client.failure.GraphQlError;
import dev.jampx.client.failure.GraphQlErrors;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.failure.ThrottledException;
import dev.jampx.client.failure.UnauthorizedException;
import java.util.List;

/**
 * That the API refused a connection or a subscription.
 *
 * @param errors why, at least one
 */
record Refusals(List<GraphQlError> errors) {

    private static final GraphQlError UNTOLD = new GraphQlError(
            "The API does not say why.", null, List.of(), MissingNode.getInstance(), MissingNode.getInstance());

    /** Those in the payload of a message. */
    static Refusals read(JsonNode payload) {
        List<GraphQlError> errors = GraphQlErrors.read(payload.path("errors"));
        return new Refusals(errors.isEmpty() ? List.of(UNTOLD) : errors);
    }

    /** Of a handshake, which tells a status only. */
    static Refusals unauthorized(int status) {
        return new Refusals(List.of(new GraphQlError(
                "The API refused the connection with status " + status + ".",
                "UnauthorizedException",
                List.of(),
                MissingNode.getInstance(),
                MissingNode.getInstance())));
    }

    /** What a subscriber is told. */
    GraphQlException exception() {
        return GraphQlException.of(errors, MissingNode.getInstance());
    }

    /** Whether another token or key may help. */
    boolean isForAuthorization() {
        return exception() instanceof UnauthorizedException;
    }

    /** Whether waiting may help. */
    boolean isForNow() {
        return exception() instanceof ThrottledException
                || errors.stream().anyMatch(error -> error.isA("InternalFailure") || error.isA("InternalServerError"));
    }

    /** Whether another connection may help. */
    boolean isForConnection() {
        return errors.stream().anyMatch(error -> error.isA("MaxSubscriptionsReachedError"));
    }
}
