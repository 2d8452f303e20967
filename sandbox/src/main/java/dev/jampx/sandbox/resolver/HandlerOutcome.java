package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How a request or response handler ended. */
public sealed interface HandlerOutcome {

    /** The errors the handler added with {@code util.appendError} on its way. */
    List<ResolverError> appended();

    /** How it ended, in words. */
    String described();

    /** It returned {@code value}; JSON null when it returned nothing. */
    record Returned(JsonNode value, List<ResolverError> appended) implements HandlerOutcome {

        @Override
        public String described() {
            return "returned";
        }
    }

    /**
     * It called {@code runtime.earlyReturn} with {@code value}.
     *
     * @param toEnd whether the rest of the pipeline is skipped too
     */
    record ReturnedEarly(JsonNode value, boolean toEnd, List<ResolverError> appended) implements HandlerOutcome {

        @Override
        public String described() {
            return "returned early";
        }
    }

    /** It called {@code util.error} or {@code util.unauthorized}, or its code is at fault. */
    record Failed(ResolverError error, List<ResolverError> appended) implements HandlerOutcome {

        @Override
        public String described() {
            return error.described();
        }
    }
}
