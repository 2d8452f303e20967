package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** There were more requests than the API or its table takes, and waiting between attempts did not help. */
public class ThrottledException extends GraphQlException {

    private static final long serialVersionUID = 1L;

    /**
     * @param errors the errors, at least one
     * @param data what the answer has beside them
     */
    public ThrottledException(List<GraphQlError> errors, JsonNode data) {
        super(errors, data);
    }
}
