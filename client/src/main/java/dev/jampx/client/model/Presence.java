package dev.jampx.client.model;

/**
 * Comparisons of what the table keeps of a field.
 *
 * @param <F> the filter that a comparison gives
 */
public interface Presence<F> extends FieldCondition<F> {

    /** The row has the field, or has it not. A field that was set to null is there, with the type {@link AttributeType#NULL}. */
    default F attributeExists(boolean exists) {
        return with("attributeExists", exists);
    }

    /** The row has the field with {@code type}. */
    default F attributeType(AttributeType type) {
        return with("attributeType", type);
    }
}
