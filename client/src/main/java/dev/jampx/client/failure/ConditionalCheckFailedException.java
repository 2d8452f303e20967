package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A row is not as a mutation's condition wants it: created it would exist already, updated or deleted it does not exist, or the condition of the caller's own is not met. */
public class ConditionalCheckFailedException extends GraphQlException {

    private static final long serialVersionUID = 1L;

    /**
     * @param errors the errors, at least one
     * @param data what the answer has beside them
     */
    public ConditionalCheckFailedException(List<GraphQlError> errors, JsonNode data) {
        super(errors, data);
    }
}
