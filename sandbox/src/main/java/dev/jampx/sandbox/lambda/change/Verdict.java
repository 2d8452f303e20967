package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.ChangeSettings;
import dev.jampx.sandbox.lambda.Execution;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.util.OptionalInt;

/** Finds out from which change of a batch on a function has failed. */
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Verdict() {}

    /** The place of the first change that is not done; nothing if all are. */
    static OptionalInt firstFailure(Batch batch, ChangeSettings settings, Execution execution) {
        if (!(execution.outcome() instanceof Outcome.Succeeded succeeded)) {
            return OptionalInt.of(0);
        }
        return settings.reportBatchItemFailures() ? reported(batch, succeeded.payload()) : OptionalInt.empty();
    }

    /** As with Lambda an answer that says nothing says that all is done, and one that makes no sense that nothing is. */
    private static OptionalInt reported(Batch batch, byte[] payload) {
        try {
            JsonNode failures = JSON.readTree(payload).path("batchItemFailures");
            int first = Integer.MAX_VALUE;
            for (JsonNode failure : failures) {
                first = Math.min(
                        first,
                        Math.max(0, batch.indexOf(failure.path("itemIdentifier").asText())));
            }
            return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
        } catch (IOException e) {
            return OptionalInt.of(0);
        }
    }
}
