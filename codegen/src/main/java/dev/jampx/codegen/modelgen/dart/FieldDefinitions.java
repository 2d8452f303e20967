package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What schemas say of fields.
 *
 * @param type the type whose fields they are
 */
record FieldDefinitions(ClientType type) {

    String ofModelField(ClientField field) {
        if (DartTypes.isIdentifier(field)) {
            return Core.FIELD_DEFINITION + ".id()";
        }
        return field.connection()
                .map(connection -> connected(field, connection))
                .orElseGet(() -> value(field));
    }

    private String connected(ClientField field, Connection connection) {
        String isRequired = "isRequired: " + field.required();
        String target = "ofModelName: '" + connection.target() + "'";
        String otherEnd =
                "associatedKey: " + connection.target() + "." + SchemaVariable.queryName(connection.counterpart());
        return switch (connection.kind()) {
            case HAS_ONE -> definition("hasOne", List.of(key(field), isRequired, target, otherEnd));
            case HAS_MANY -> definition("hasMany", List.of(key(field), isRequired, target, otherEnd));
            case BELONGS_TO ->
                definition("belongsTo", List.of(key(field), isRequired, targetNames(connection), target));
        };
    }

    private String targetNames(Connection connection) {
        return type.identifier().isPresent()
                ? connection.references().stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(", ", "targetNames: [", "]"))
                : "targetName: '" + connection.references().get(0) + "'";
    }

    private String value(ClientField field) {
        boolean embedded = field.isCustom() || field.readOnly();
        List<String> parts = new ArrayList<>();
        parts.add(embedded ? name(field) : key(field));
        parts.add("isRequired: " + DartTypes.isRequired(field));
        if (field.isList()) {
            parts.add("isArray: true");
        }
        if (field.readOnly()) {
            parts.add("isReadOnly: true");
        }
        parts.add(ofType(field));
        return definition(field.isCustom() ? "embedded" : field.readOnly() ? "nonQueryField" : "field", parts);
    }

    String ofCustomTypeField(ClientField field) {
        List<String> parts = new ArrayList<>();
        parts.add(name(field));
        parts.add("isRequired: " + DartTypes.isRequired(field));
        if (field.isList()) {
            parts.add("isArray: true");
        }
        parts.add(ofType(field));
        return definition(field.isCustom() ? "embedded" : "customTypeField", parts);
    }

    private static String definition(String kind, List<String> parts) {
        return Core.FIELD_DEFINITION + "." + kind + "(\n" + Indentation.of(String.join(",\n", parts)) + "\n)";
    }

    private String key(ClientField field) {
        return "key: " + type.name() + "." + SchemaVariable.queryName(field.name());
    }

    private static String name(ClientField field) {
        return "fieldName: '" + field.name() + "'";
    }

    private static String ofType(ClientField field) {
        String head = "ofType: " + Core.FIELD_TYPE + "(" + Core.FIELD_TYPES;
        if (field.isCustom()) {
            return head + (field.isList() ? ".embeddedCollection" : ".embedded") + ", ofCustomTypeName: '"
                    + field.typeName() + "')";
        }
        return field.isList()
                ? head + ".collection, ofModelName: " + Core.FIELD_TYPES + kind(field) + ".name)"
                : head + kind(field) + ")";
    }

    private static String kind(ClientField field) {
        if (field.isEnum()) {
            return ".enumeration";
        }
        return field.type() instanceof ValueType.Scalar scalar ? kind(scalar.type()) : ".string";
    }

    private static String kind(ScalarType type) {
        return switch (type) {
            case INTEGER -> ".int";
            case FLOAT -> ".double";
            case BOOLEAN -> ".bool";
            case DATE -> ".date";
            case TIME -> ".time";
            case DATETIME -> ".dateTime";
            case TIMESTAMP -> ".timestamp";
            case ID, STRING, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> ".string";
        };
    }
}
