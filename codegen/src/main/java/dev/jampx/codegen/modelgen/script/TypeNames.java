package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.modelgen.NamedTypes;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.ValueType;
import java.util.function.UnaryOperator;

/**
 * The types of fields in TypeScript.
 *
 * @param naming what the type of a model or custom type is called
 */
record TypeNames(UnaryOperator<String> naming) {

    private static final String OR_NULL = " | null";

    /** What a field holds when its model was loaded with all that belongs to it. */
    String eager(ClientField field) {
        String absent = field.isOptional() ? OR_NULL : "";
        String element = element(field);
        String type = field.isList() ? list(element, field) : element;
        if (!field.isEnum()) {
            return type + absent;
        }
        String names = "keyof typeof " + field.typeName();
        return type + " | " + (field.isList() ? "Array<" + names + ">" : names) + absent;
    }

    /** What a field holds when related models are loaded as they are asked for. */
    String lazy(ClientField field) {
        if (field.connection().isEmpty()) {
            return eager(field);
        }
        return field.isList()
                ? "AsyncCollection<" + element(field) + ">"
                : "AsyncItem<" + element(field) + (field.isOptional() ? " | undefined" : "") + ">";
    }

    private static String list(String element, ClientField field) {
        return field.required() ? element + "[]" : "(" + element + OR_NULL + ")[]";
    }

    private String element(ClientField field) {
        return field.type().accept(new NamedTypes() {
            @Override
            public String scalar(ValueType.Scalar scalar) {
                return TypeNames.scalar(scalar.type());
            }

            // Amplify gives only the declarations of custom types the names that it gives models.
            @Override
            public String model(ValueType.OfModel model) {
                return naming.apply(model.name());
            }
        });
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case INTEGER, FLOAT, TIMESTAMP -> "number";
            case BOOLEAN -> "boolean";
            case ID, STRING, DATE, TIME, DATETIME, EMAIL, JSON, PHONE, URL, IP_ADDRESS -> "string";
        };
    }
}
