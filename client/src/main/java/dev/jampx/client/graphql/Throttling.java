package dev.jampx.client.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jampx.client.failure.GraphQlError;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.failure.ThrottledException;
import java.util.List;

/** Tables and functions that have too much to do: AppSync tells of them in an answer, among its errors. */
final class Throttling {

    private Throttling() {}

    /** Whether an operation that was answered with {@code response} may be sent again because of throttling. */
    static boolean allowsRepetition(GraphQlResponse response, Repetition repetition) {
        if (response.errors().stream().noneMatch(Throttling::isThrottling)) {
            return false;
        }
        if (repetition instanceof Repetition.NotIfExecuted write && !write.oneWrite()) {
            return false;
        }
        return repetition instanceof Repetition.Always || isRefusedAsWhole(response);
    }

    /** An error deep in the selection is of reading what was written. */
    private static boolean isRefusedAsWhole(GraphQlResponse response) {
        for (JsonNode field : response.data()) {
            if (!field.isNull()) {
                return false;
            }
        }
        return response.errors().stream()
                .allMatch(error -> isThrottling(error) && error.path().size() <= 1);
    }

    private static boolean isThrottling(GraphQlError error) {
        return GraphQlException.of(List.of(error), MissingNode.getInstance()) instanceof ThrottledException;
    }
}
