package dev.jampx.model.resolved;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;

/**
 * A field that holds a value or a list of values.
 *
 * @param name the field's name
 * @param type the scalar
 * @param required whether a value, or an element of the list, is always there
 * @param list whether it is a list
 * @param origin who added it
 */
public record Field(String name, ScalarType type, boolean required, ListShape list, Origin origin) implements Member {

    /** Who added a field to the model. */
    public enum Origin {
        /** The user wrote it. */
        DECLARED,
        /** The default identifier {@code id}. */
        DEFAULT_IDENTIFIER,
        /** {@code createdAt} or {@code updatedAt}, which the API sets and no input accepts. */
        TIMESTAMP
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.field(this);
    }
}
