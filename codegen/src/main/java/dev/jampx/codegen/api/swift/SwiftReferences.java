package dev.jampx.codegen.api.swift;

import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.function.UnaryOperator;

/** Types of values in Swift, and expressions that depend on them. */
final class SwiftReferences {

    private final ApiSchema schema;
    private final SwiftNames names;

    SwiftReferences(ApiSchema schema, SwiftNames names) {
        this.schema = schema;
        this.names = names;
    }

    /** The property for a field of an input. */
    SwiftProperty ofInput(InputValue field) {
        return new SwiftProperty(
                field.name(),
                names.property(field.name()),
                type(field.type()),
                !field.type().required());
    }

    /** The property for a variable; a list whose elements are there must be given, null or not. */
    SwiftProperty ofVariable(InputValue variable) {
        TypeReference type = variable.type();
        boolean optional = !type.required() && !(type.list() && type.elementRequired());
        return new SwiftProperty(variable.name(), variable.name(), type(type), optional);
    }

    /** The property for a selected field. */
    SwiftProperty ofSelection(Selection selection) {
        TypeReference type = selection.type();
        return new SwiftProperty(
                selection.name(),
                names.property(selection.name()),
                selection.ofObject() ? type(type, names.struct(selection.name())) : type(type),
                !type.required());
    }

    private String type(TypeReference type) {
        boolean scalar = schema.type(type.name()) instanceof Scalar;
        return type(type, scalar ? SwiftScalars.type(type.name()) : type.name());
    }

    /** The type of a value whose named type is {@code named} in Swift. */
    static String type(TypeReference type, String named) {
        return listOf(type, named) + (type.required() ? "" : "?");
    }

    /** The same for a value that is there. */
    static String listOf(TypeReference type, String named) {
        return type.list() ? "[" + type(type.element(), named) + "]" : named;
    }

    /** How the runtime is told the type of a selected field. */
    String output(Selection selection) {
        TypeReference type = selection.type();
        String named = selection.ofObject()
                ? ".object(" + names.struct(selection.name()) + ".selections)"
                : ".scalar(" + scalar(type.name()) + ".self)";
        String element = type.elementRequired() ? ".nonNull(" + named + ")" : named;
        String value = type.list() ? ".list(" + element + ")" : named;
        return type.required() ? ".nonNull(" + value + ")" : value;
    }

    private String scalar(String name) {
        return schema.type(name) instanceof Scalar ? SwiftScalars.type(name) : name;
    }

    /** {@code value} with each object in it made into something else. */
    static String mapped(TypeReference type, String value, UnaryOperator<String> object) {
        if (type.list()) {
            String list = ".map { " + mapped(type.element(), "$0", object) + " }";
            return type.required() ? value + list : value + ".flatMap { $0" + list + " }";
        }
        return type.required() ? object.apply(value) : value + ".flatMap { " + object.apply("$0") + " }";
    }
}
