package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The function that answers for a field failed. */
public class FunctionFailedException extends GraphQlException {

    private static final long serialVersionUID = 1L;

    /**
     * @param errors the errors, at least one
     * @param data what the answer has beside them
     */
    public FunctionFailedException(List<GraphQlError> errors, JsonNode data) {
        super(errors, data);
    }
}
