package dev.jampx.codegen.schema;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * A field as clients see it.
 *
 * @param name its name
 * @param type what its values, or the elements of its list, are
 * @param required whether a value, or an element of the list, is always there
 * @param list whether it is a list
 * @param readOnly whether the API alone sets it
 * @param connection its way to another model, if it is one
 * @param rules its own rules
 */
public record ClientField(
        String name,
        ValueType type,
        boolean required,
        ListShape list,
        boolean readOnly,
        Optional<Connection> connection,
        List<AuthRule> rules) {

    public ClientField {
        rules = List.copyOf(rules);
    }

    /** The same field, with a value always there. */
    ClientField asRequired() {
        return new ClientField(name, type, true, list, readOnly, connection, rules);
    }

    /** The name of its type in the API. */
    public String typeName() {
        return type.graphqlName();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return list != ListShape.SINGLE;
    }

    /** Whether what it holds, be it a value or a list, may be absent. */
    public boolean isOptional() {
        return isList() ? list == ListShape.OPTIONAL_LIST : !required;
    }

    /** Whether its values are of an enum. */
    public boolean isEnum() {
        return type instanceof ValueType.Enumeration;
    }

    /** Whether its values are of a custom type. */
    public boolean isCustom() {
        return type instanceof ValueType.Custom;
    }

    /** Whether it leads to another model by {@code kind}. */
    public boolean is(Connection.Kind kind) {
        return connection.filter(found -> found.kind() == kind).isPresent();
    }

    /** Whether it leads to one row of another model. */
    public boolean leadsToOne() {
        return connection.isPresent() && !is(Connection.Kind.HAS_MANY);
    }

    /** Whether rows hold its value themselves, or the key of the row that it stands for. */
    public boolean isStored() {
        return connection.isEmpty() || is(Connection.Kind.BELONGS_TO);
    }
}
