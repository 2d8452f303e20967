package dev.jampx.model.resolved;

import dev.jampx.model.AuthRule;
import dev.jampx.model.DefaultValue;
import dev.jampx.model.ListShape;
import dev.jampx.model.ValidationRule;
import java.util.List;
import java.util.Optional;

/**
 * A field that holds a value or a list of values, or an argument.
 *
 * @param name the field's name
 * @param type what its values are
 * @param required whether a value, or an element of the list, is always there
 * @param list whether it is a list
 * @param origin who added it
 * @param defaultValue what a new row gets when nobody gives a value
 * @param validation the conditions every value must meet, in the order written
 * @param rules the field's own rules; when there are any, the model's do not hold for it
 */
public record Field(
        String name,
        ValueType type,
        boolean required,
        ListShape list,
        Origin origin,
        Optional<DefaultValue> defaultValue,
        List<ValidationRule> validation,
        List<AuthRule> rules)
        implements Member {

    public Field {
        validation = List.copyOf(validation);
        rules = List.copyOf(rules);
    }

    /** A field with neither default value nor conditions nor rules. */
    public Field(String name, ValueType type, boolean required, ListShape list, Origin origin) {
        this(name, type, required, list, origin, Optional.empty(), List.of(), List.of());
    }

    /** Who added a field to the model. */
    public enum Origin {
        /** The user wrote it. */
        DECLARED,
        /** The default identifier {@code id}. */
        DEFAULT_IDENTIFIER,
        /** {@code createdAt} or {@code updatedAt}, which the API sets and no input accepts. */
        TIMESTAMP,
        /** An owner's field that a rule asks for and nobody wrote. */
        OWNER
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.field(this);
    }
}
