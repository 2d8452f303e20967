package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.Connection;

/** The extension by which queries say what of a model they want. */
final class PathExtension {

    private PathExtension() {}

    static String of(ClientType model, SwiftTypes types) {
        SwiftType extension = new SwiftType("extension ModelPath where ModelType == " + model.name());
        model.fields().stream()
                .filter(field -> !field.isEnum() && !field.isCustom())
                .forEach(field -> extension.property(step(field, types.element(field))));
        return extension.print();
    }

    private static String step(ClientField field, String type) {
        String name = SwiftText.name(field.name());
        if (field.connection().isEmpty()) {
            return Property.computed(
                    "public var " + name + ": FieldPath<" + type + ">", function(type) + "(\"" + field.name() + "\")");
        }
        String collection = field.is(Connection.Kind.HAS_MANY) ? "isCollection: true, " : "";
        return Property.computed(
                "public var " + name + ": ModelPath<" + type + ">",
                type + ".Path(name: \"" + field.name() + "\", " + collection + "parent: self)");
    }

    private static String function(String type) {
        return switch (type) {
            case "String" -> "string";
            case "Int" -> "int";
            case "Double" -> "double";
            case "Bool" -> "bool";
            case "Temporal.Date" -> "date";
            case "Temporal.DateTime" -> "datetime";
            case "Temporal.Time" -> "time";
            default -> type;
        };
    }
}
