package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.codegen.schema.MemberOrder;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;
import java.util.stream.Collectors;

/**
 * What a schema says of fields.
 *
 * @param keys what the schema calls the names of the fields
 * @param types the types of the fields
 */
record FieldSchema(String keys, SwiftTypes types) {

    String of(ClientField field) {
        if (isPlainIdentifier(field)) {
            return ".id()";
        }
        String head = keys + "." + field.name() + ", is: " + (isRequired(field) ? ".required" : ".optional") + ", ";
        return field.connection()
                .map(connection -> connection(connection, head))
                .orElseGet(() -> ".field(" + head + (field.readOnly() ? "isReadOnly: true, " : "") + "ofType: "
                        + type(field) + ")");
    }

    /** Where clients know of no other keys, the library has a word of its own for the identifier. */
    private boolean isPlainIdentifier(ClientField field) {
        return !types.options().respectPrimaryKeyAttributesOnConnectionField()
                && field.name().equals(MemberOrder.IDENTIFIER)
                && field.typeName().equals(ScalarType.ID.graphqlName());
    }

    private boolean isRequired(ClientField field) {
        return types.followsDefinition(field) ? !field.isOptional() : SwiftTypes.isRequired(field);
    }

    private String connection(Connection connection, String head) {
        String target = "ofType: " + connection.target() + ".self, ";
        String otherEnd = "associatedFields: [" + connection.target() + ".keys." + connection.counterpart() + "])";
        return switch (connection.kind()) {
            case HAS_MANY -> ".hasMany(" + head + target + otherEnd;
            case HAS_ONE -> ".hasOne(" + head + target + otherEnd;
            case BELONGS_TO -> ".belongsTo(" + head + target + targetNames(connection) + ")";
        };
    }

    private String targetNames(Connection connection) {
        return types.options().respectPrimaryKeyAttributesOnConnectionField()
                ? connection.references().stream()
                        .map(name -> "\"" + name + "\"")
                        .collect(Collectors.joining(", ", "targetNames: [", "]"))
                : "targetName: \"" + connection.references().get(0) + "\"";
    }

    private String type(ClientField field) {
        if (field.isList()) {
            return ".embeddedCollection(of: " + types.element(field) + ".self)";
        }
        if (field.isEnum()) {
            return ".enum(type: " + field.typeName() + ".self)";
        }
        if (field.isCustom()) {
            return ".embedded(type: " + field.typeName() + ".self)";
        }
        return field.type() instanceof ValueType.Scalar scalar ? scalar(scalar.type()) : ".string";
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case INTEGER, TIMESTAMP -> ".int";
            case FLOAT -> ".double";
            case BOOLEAN -> ".bool";
            case DATE -> ".date";
            case TIME -> ".time";
            case DATETIME -> ".dateTime";
            case ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> ".string";
        };
    }
}
