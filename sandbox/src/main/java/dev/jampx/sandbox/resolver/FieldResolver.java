package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What resolves a field. Safe for many threads. */
public interface FieldResolver {

    /** Resolves one field of one request. */
    Resolution resolve(Invocation invocation);

    /** Whether that may take long, or may itself wait for resolvers of this API. */
    boolean isSlow();

    /**
     * What a field resolved to.
     *
     * @param value the value; JSON null when there is none
     * @param errors what went wrong
     * @param extensions the calls of {@code extensions} on the way
     */
    record Resolution(JsonNode value, List<ResolverError> errors, List<ExtensionCall> extensions) {

        public Resolution {
            errors = List.copyOf(errors);
            extensions = List.copyOf(extensions);
        }
    }
}
