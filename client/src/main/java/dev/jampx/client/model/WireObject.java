package dev.jampx.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an object of JSON from the parts of a value. Generated code uses it. */
public final class WireObject {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Adds a field, unless it is null: what is not there is left to the API. */
    public WireObject put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, Scalars.encode(value));
        }
        return this;
    }

    /** Adds what an update does to a field, if it does something. */
    public WireObject update(String field, FieldUpdate<?> update) {
        update.writeTo(fields, field);
        return this;
    }

    /** The object. */
    public Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** {@code fields}, and {@code field} with {@code value} unless it is among them. */
    public static Map<String, @Nullable Object> withDefault(
            Map<String, @Nullable Object> fields, String field, Object value) {
        if (fields.containsKey(field)) {
            return fields;
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(field, Scalars.encode(value));
        return more;
    }

    /** A list that cannot be changed, with the elements of {@code list}; null for null. */
    public static <T extends @Nullable Object> List<T> copy(List<T> list) {
        return list == null ? list : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * {@code value}, which a builder must have been given.
     *
     * @param field the field's name
     * @throws IllegalStateException if it was not
     */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("The builder has no " + field + ", which the API requires.");
        }
        return value;
    }
}
