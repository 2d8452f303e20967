package dev.jampx.client.graphql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an operation may be sent again. In each case one that surely was not executed may: no connection was made, or the API refused the request before
 * it looked at it.
 */
public sealed interface Repetition {

    /** Always: the operation changes nothing. The rule for queries. */
    static Repetition always() {
        return new Always();
    }

    /** Not if it may have been executed. The rule for mutations that nothing is known of. */
    static Repetition notIfExecuted() {
        return new NotIfExecuted(false);
    }

    /**
     * Not if it may have been executed; and the operation writes once, or not at all: where all of it failed because the table was too busy, nothing was
     * written. The rule for updates and deletions.
     */
    static Repetition ofOneWrite() {
        return new NotIfExecuted(true);
    }

    /**
     * Always: the operation creates a row whose key the client has chosen, so that a second one finds the first. If a repeated operation is refused because
     * the row exists, the row is read: if it is what was to be written, an earlier attempt has written it.
     *
     * @param read a query for the row, with the selection of the mutation
     * @param field the query's field
     * @param mutationField the mutation's field, under which the row will stand in the answer
     * @param written the fields that the mutation writes
     */
    static Repetition ofCreation(
            GraphQlRequest read, String field, String mutationField, Map<String, @Nullable Object> written) {
        return new Creation(read, field, mutationField, written);
    }

    /** See {@link Repetition#always()}. */
    record Always() implements Repetition {}

    /**
     * See {@link Repetition#notIfExecuted()} and {@link Repetition#ofOneWrite()}.
     *
     * @param oneWrite whether the operation writes at most once
     */
    record NotIfExecuted(boolean oneWrite) implements Repetition {}

    /**
     * See {@link Repetition#ofCreation}.
     *
     * @param read a query for the row
     * @param field the query's field
     * @param mutationField the mutation's field
     * @param written the fields that the mutation writes
     */
    record Creation(GraphQlRequest read, String field, String mutationField, Map<String, @Nullable Object> written)
            implements Repetition {

        /** Keeps a copy of {@code written}. */
        public Creation {
            written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        }
    }
}
