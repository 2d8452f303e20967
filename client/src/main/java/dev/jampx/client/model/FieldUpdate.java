package dev.jampx.client.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one field: a field that is not there is another thing than one that becomes null.
 *
 * @param <T> the field's type
 */
public sealed interface FieldUpdate<T> {

    /** The field stays as it is. */
    static <T> FieldUpdate<T> unchanged() {
        return new Unchanged<>();
    }

    /** The field becomes {@code value}. */
    static <T> FieldUpdate<T> set(T value) {
        return new Set<>(value);
    }

    /** The field becomes null. */
    static <T> FieldUpdate<T> clear() {
        return new Clear<>();
    }

    /** The field becomes {@code value}, which may be null. */
    static <T> FieldUpdate<T> ofNullable(@Nullable T value) {
        return value == null ? clear() : set(value);
    }

    /**
     * Puts the field into an input, if it is to be there.
     *
     * @param input the input's fields by name
     * @param field the field's name in the API
     */
    void writeTo(Map<String, @Nullable Object> input, String field);

    /** The field stays as it is. */
    record Unchanged<T>() implements FieldUpdate<T> {

        @Override
        public void writeTo(Map<String, @Nullable Object> input, String field) {
            // A field that is not in the input is not touched.
        }
    }

    /**
     * The field becomes a value.
     *
     * @param value the value
     */
    record Set<T>(T value) implements FieldUpdate<T> {

        @Override
        public void writeTo(Map<String, @Nullable Object> input, String field) {
            input.put(field, Scalars.encode(value));
        }
    }

    /** The field becomes null. */
    record Clear<T>() implements FieldUpdate<T> {

        @Override
        public void writeTo(Map<String, @Nullable Object> input, String field) {
            input.put(field, null);
        }
    }
}
