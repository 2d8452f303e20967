package dev.jampx.client.model;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a sort key is compared with.
 *
 * @param operator the API's operator
 * @param value what the key is compared with
 * @param <N> the key's type
 */
public record KeyCondition<N>(String operator, Object value) implements WireValue {

    /** The key is {@code value}. */
    public static <N> KeyCondition<N> eq(N value) {
        return new KeyCondition<>("eq", value);
    }

    /** The key is less than {@code value}. */
    public static <N> KeyCondition<N> lt(N value) {
        return new KeyCondition<>("lt", value);
    }

    /** The key is less than or equal to {@code value}. */
    public static <N> KeyCondition<N> le(N value) {
        return new KeyCondition<>("le", value);
    }

    /** The key is greater than {@code value}. */
    public static <N> KeyCondition<N> gt(N value) {
        return new KeyCondition<>("gt", value);
    }

    /** The key is greater than or equal to {@code value}. */
    public static <N> KeyCondition<N> ge(N value) {
        return new KeyCondition<>("ge", value);
    }

    /** The key is {@code from} or {@code to} or something between them. */
    public static <N> KeyCondition<N> between(N from, N to) {
        return new KeyCondition<>("between", List.of(from, to));
    }

    /** The key begins with {@code prefix}. */
    public static KeyCondition<String> beginsWith(String prefix) {
        return new KeyCondition<>("beginsWith", prefix);
    }

    /** The key, which has several fields, begins with those of {@code prefix}. */
    public static <N extends WireValue> KeyCondition<N> beginsWith(N prefix) {
        return new KeyCondition<>("beginsWith", prefix);
    }

    /** The key, a date or a time, begins with {@code prefix} as text, such as {@code 2026-11}. */
    public static <N extends Temporal> KeyCondition<N> beginsWithText(String prefix) {
        return new KeyCondition<>("beginsWith", prefix);
    }

    @Override
    public Object toWire() {
        return Map.of(operator, Objects.requireNonNull(Scalars.encode(value)));
    }
}
