package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What resolves a field. Safe for many threads. */
public interface FieldResolver {

    /** Resolves one field of one request. */
    Resolution resolve(Invocation invocation);

    /** {@code UNIT} or {@code PIPELINE}. */
    String kind();

    /** Whether that may take long, or may itself wait for resolvers of this API. */
    boolean isSlow();

    /**
     * What a field resolved to.
     *
     * @param value the value; JSON null when there is none
     * @param errors what went wrong
     */
    record Resolution(JsonNode value, List<ResolverError> errors) {

        public Resolution {
            errors = List.copyOf(errors);
        }
    }
}
