package dev.jampx.appsync.schema;

import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;

/** GraphQL type references of fields. */
final class TypeReferences {

    private TypeReferences() {}

    /** The type of {@code field} where it is read; the fields of the primary key are always there. */
    static String output(Field field, Model model) {
        return isKey(field, model) ? required(field) : declared(field);
    }

    /** The type of {@code field} as declared. */
    static String declared(Field field) {
        String element = field.type().graphqlName() + (field.required() ? "!" : "");
        return switch (field.list()) {
            case SINGLE -> element;
            case OPTIONAL_LIST -> "[" + element + "]";
            case REQUIRED_LIST -> "[" + element + "]!";
        };
    }

    /** The type of {@code field} where it may be left out; elements of a list keep their own mark. */
    static String optional(Field field) {
        return switch (field.list()) {
            case SINGLE -> field.type().graphqlName();
            case OPTIONAL_LIST, REQUIRED_LIST -> "[" + field.type().graphqlName() + (field.required() ? "!" : "") + "]";
        };
    }

    /** The type of {@code field} where it must be given. */
    static String required(Field field) {
        return optional(field) + "!";
    }

    /** Whether {@code field} is part of the primary key of {@code model}. */
    static boolean isKey(Field field, Model model) {
        return model.primaryKey().fields().contains(field.name());
    }
}
