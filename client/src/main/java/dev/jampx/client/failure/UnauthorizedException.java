package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The caller may not do this: nobody is signed in, a token or key is not valid any more, or the rules of the API do not allow it. */
public class UnauthorizedException extends GraphQlException {

    private static final long serialVersionUID = 1L;

    /**
     * @param errors the errors, at least one
     * @param data what the answer has beside them
     */
    public UnauthorizedException(List<GraphQlError> errors, JsonNode data) {
        super(errors, data);
    }
}
