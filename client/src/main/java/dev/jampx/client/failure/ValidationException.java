package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The request is not as the API wants it: the GraphQL is wrong, an argument is of another type, or a value breaks a rule of the field's. */
public class ValidationException extends GraphQlException {

    private static final long serialVersionUID = 1L;

    /**
     * @param errors the errors, at least one
     * @param data what the answer has beside them
     */
    public ValidationException(List<GraphQlError> errors, JsonNode data) {
        super(errors, data);
    }
}
