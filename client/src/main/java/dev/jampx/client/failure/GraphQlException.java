package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/**
 * An answer with errors. Errors that programs handle have subclasses; the first error of the answer decides.
 *
 * <p>Where an answer has data beside errors, {@link #data()} has it.
 */
public class GraphQlException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final transient List<GraphQlError> errors;
    private final transient JsonNode data;

    /**
     * @param errors the errors, at least one
     * @param data what the answer has beside them
     */
    protected GraphQlException(List<GraphQlError> errors, JsonNode data) {
        super(message(errors));
        this.errors = List.copyOf(errors);
        this.data = data;
    }

    /**
     * The exception for an answer with errors.
     *
     * @param errors the errors, at least one
     * @param data what the answer has beside them; a missing node if nothing
     */
    public static GraphQlException of(List<GraphQlError> errors, JsonNode data) {
        return ErrorKind.of(errors.get(0)).exception(errors, data);
    }

    /** The errors, in the answer's order; at least one. */
    public List<GraphQlError> errors() {
        // It does not survive Java's serialization.
        return errors == null ? List.of() : errors;
    }

    /** What the answer has beside its errors: an object with the operation's fields, or a null or missing node. */
    public JsonNode data() {
        return data == null ? MissingNode.getInstance() : data;
    }

    private static String message(List<GraphQlError> errors) {
        GraphQlError first = errors.get(0);
        String type = first.errorType() == null ? "" : first.errorType() + ": ";
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return type + first.message() + more;
    }
}
