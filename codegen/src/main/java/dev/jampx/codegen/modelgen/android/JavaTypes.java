package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.modelgen.NamedTypes;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;

/**
 * The types of fields in Java.
 *
 * @param lazy whether related models are loaded when they are asked for
 */
record JavaTypes(boolean lazy) implements NamedTypes {

    /** The type of the member that holds the value. */
    String member(ClientField field) {
        return isReference(field) ? "ModelReference<" + value(field) + ">" : value(field);
    }

    /** The type of the value that builders take. */
    String value(ClientField field) {
        String element = field.type().accept(this);
        if (!field.isList()) {
            return element;
        }
        return (lazy && field.is(Connection.Kind.HAS_MANY) ? "ModelList<" : "List<") + element + ">";
    }

    /** Whether a member holds a way to the value rather than the value. */
    boolean isReference(ClientField field) {
        return lazy && field.leadsToOne();
    }

    @Override
    public String scalar(ValueType.Scalar scalar) {
        return scalar(scalar.type());
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case INTEGER -> "Integer";
            case FLOAT -> "Double";
            case BOOLEAN -> "Boolean";
            case DATE -> "Temporal.Date";
            case TIME -> "Temporal.Time";
            case DATETIME -> "Temporal.DateTime";
            case TIMESTAMP -> "Temporal.Timestamp";
            case ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> "String";
        };
    }
}
