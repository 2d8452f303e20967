package dev.jampx.client.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.client.failure.ConditionalCheckFailedException;
import dev.jampx.client.failure.GraphQlException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out whether a row that stands in the way of a repeated creation is what an earlier attempt has created. */
final class Confirmation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Transport transport;
    private final Attempt attempt;
    private final Repetition.Creation creation;

    /**
     * @param transport sends
     * @param attempt an attempt of the creation
     * @param creation what was created
     */
    Confirmation(Transport transport, Attempt attempt, Repetition.Creation creation) {
        this.transport = transport;
        this.attempt = attempt.of(creation.read());
        this.creation = creation;
    }

    /** What the creation gave, of which the last attempt was answered with {@code response}. */
    CompletableFuture<GraphQlResponse> of(GraphQlResponse response, Consumer<CompletableFuture<?>> sending) {
        boolean exists = !response.errors().isEmpty()
                && GraphQlException.of(response.errors(), response.data()) instanceof ConditionalCheckFailedException;
        return exists ? read(response, 1, sending) : CompletableFuture.completedFuture(response);
    }

    private CompletableFuture<GraphQlResponse> read(
            GraphQlResponse refusal, int made, Consumer<CompletableFuture<?>> sending) {
        CompletableFuture<GraphQlResponse> reading = new Call(transport, attempt, Repetition.always()).start();
        sending.accept(reading);
        return reading.thenCompose(answer -> {
            JsonNode row = answer.data().path(creation.field());
            if (row.isObject()) {
                return CompletableFuture.completedFuture(isWritten(row) ? created(row, answer) : refusal);
            }
            if (!answer.errors().isEmpty() || made >= transport.retries().attempts()) {
                return CompletableFuture.completedFuture(refusal);
            }
            // Reads of a table may lag behind its writes.
            return later(transport.retries().pause(made)).thenCompose(waited -> read(refusal, made + 1, sending));
        });
    }

    private CompletableFuture<@Nullable Void> later(Duration wait) {
        CompletableFuture<@Nullable Void> waited = new CompletableFuture<>();
        transport.workers().after(wait, () -> waited.complete(null));
        return waited;
    }

    private GraphQlResponse created(JsonNode row, GraphQlResponse answer) {
        return new GraphQlResponse(
                JsonNodeFactory.instance.objectNode().set(creation.mutationField(), row), answer.errors());
    }

    /** What the selection leaves out cannot be compared. */
    private boolean isWritten(JsonNode row) {
        for (Map.Entry<String, @Nullable Object> field : creation.written().entrySet()) {
            JsonNode read = row.path(field.getKey());
            if (!read.isMissingNode() && !isSame(JSON.valueToTree(field.getValue()), read)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(JsonNode written, JsonNode read) {
        if (written.isObject()) {
            return read.isObject() && hasSameFields(written, read);
        }
        if (written.isArray()) {
            return read.isArray() && written.size() == read.size() && hasSameElements(written, read);
        }
        if (written.isNumber() && read.isNumber()) {
            return written.decimalValue().compareTo(read.decimalValue()) == 0;
        }
        return written.equals(read) || written.isTextual() && read.isTextual() && isSameJson(written, read);
    }

    private static boolean hasSameFields(JsonNode written, JsonNode read) {
        return written.properties().stream()
                .allMatch(field -> read.path(field.getKey()).isMissingNode()
                        || isSame(field.getValue(), read.path(field.getKey())));
    }

    private static boolean hasSameElements(JsonNode written, JsonNode read) {
        Iterator<JsonNode> others = read.iterator();
        for (JsonNode element : written) {
            if (!isSame(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    /** The API may write an {@code AWSJSON} in another way than the client. */
    private static boolean isSameJson(JsonNode written, JsonNode read) {
        try {
            return JSON.readTree(written.textValue()).equals(JSON.readTree(read.textValue()));
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }
}
