package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.modelgen.NamedTypes;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.codegen.schema.MemberOrder;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;

/** The types and members of fields in Dart. */
final class DartTypes implements NamedTypes {

    private static final DartTypes TYPES = new DartTypes();

    private DartTypes() {}

    /** What a value is, or an element of a list. */
    static String element(ClientField field) {
        return field.type().accept(TYPES);
    }

    /** What a field holds if it is there. */
    static String of(ClientField field) {
        return field.isList() ? "List<" + element(field) + ">" : element(field);
    }

    /** Whether what a field holds is always there. */
    static boolean isRequired(ClientField field) {
        return !field.isOptional() && !field.is(Connection.Kind.HAS_MANY);
    }

    static boolean isIdentifier(ClientField field) {
        return field.name().equals(MemberOrder.IDENTIFIER);
    }

    /** The member that holds a field. */
    static String member(ClientField field) {
        return isIdentifier(field) ? field.name() : "_" + field.name();
    }

    @Override
    public String scalar(ValueType.Scalar scalar) {
        return scalar(scalar.type());
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case INTEGER -> "int";
            case FLOAT -> "double";
            case BOOLEAN -> "bool";
            case DATE -> Core.PREFIX + "TemporalDate";
            case TIME -> Core.PREFIX + "TemporalTime";
            case DATETIME -> Core.PREFIX + "TemporalDateTime";
            case TIMESTAMP -> Core.PREFIX + "TemporalTimestamp";
            case ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> "String";
        };
    }
}
