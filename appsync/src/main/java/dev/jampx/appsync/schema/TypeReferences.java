package dev.jampx.appsync.schema;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;

/** GraphQL type references of fields, arguments and results. */
final class TypeReferences {

    private TypeReferences() {}

    /** The type of {@code field} where it is read; the fields of the primary key are always there. */
    static String output(Field field, Model model) {
        return isKey(field, model) ? requiredKey(field) : output(field);
    }

    /** The type of {@code field} where it is read, as declared. */
    static String output(Field field) {
        return reference(field.type().graphqlName(), field.required(), field.list());
    }

    /** The type of an operation's result. */
    static String output(CustomOperation.Result result) {
        return reference(result.type().graphqlName(), result.required(), result.list());
    }

    /** The type of {@code field} where it is given, as declared. */
    static String input(Field field) {
        return reference(InputNames.of(field.type()), field.required(), field.list());
    }

    /** The type of {@code field} where it may be left out; elements of a list keep their own mark. */
    static String optionalInput(Field field) {
        return field.list() == ListShape.SINGLE
                ? reference(InputNames.of(field.type()), false, ListShape.SINGLE)
                : reference(InputNames.of(field.type()), field.required(), ListShape.OPTIONAL_LIST);
    }

    /** The type of a field of a key where it may be left out. */
    static String optionalKey(Field field) {
        return field.type().graphqlName();
    }

    /** The type of a field of a key where it must be given. */
    static String requiredKey(Field field) {
        return optionalKey(field) + "!";
    }

    /** Whether {@code field} is part of the primary key of {@code model}. */
    static boolean isKey(Field field, Model model) {
        return model.primaryKey().fields().contains(field.name());
    }

    private static String reference(String type, boolean required, ListShape list) {
        String element = type + (required ? "!" : "");
        return switch (list) {
            case SINGLE -> element;
            case OPTIONAL_LIST -> "[" + element + "]";
            case REQUIRED_LIST -> "[" + element + "]!";
        };
    }
}
