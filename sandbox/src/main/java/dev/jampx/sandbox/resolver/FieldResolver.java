package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What resolves a field. Safe for many threads. */
public interface FieldResolver {

    /** Resolves one field of one request. */
    Resolution resolve(Invocation invocation);

    /** {@code UNIT} or {@code PIPELINE}. */
    String kind();

    /** Whether that may take long, or may itself wait for resolvers of this API. */
    boolean isSlow();

    /** Whether the field of several parents should be resolved at once, by {@link #resolveAll}. */
    default boolean batches() {
        return false;
    }

    /**
     * Resolves the field of several parents.
     *
     * @param executor runs what may take long
     * @return what it resolved to for each, in the order of {@code invocations}
     */
    default List<CompletableFuture<Resolution>> resolveAll(List<Invocation> invocations, Executor executor) {
        return invocations.stream()
                .map(invocation -> CompletableFuture.supplyAsync(() -> resolve(invocation), executor))
                .toList();
    }

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
