package dev.jampx.codegen.api.scala;

import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.naming.Singular;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.Map;
import java.util.Set;

/** Parameters of case classes, with their types. */
final class ScalaReferences {

    private static final Map<String, String> SCALARS = Map.of("Int", "Int", "Float", "Double", "Boolean", "Boolean");

    // Amplify means to escape Scala's keywords, and escapes the letters of the first of them.
    private static final Set<String> ESCAPED = Set.of("c", "a", "s", "e");

    private final ApiSchema schema;

    ScalaReferences(ApiSchema schema) {
        this.schema = schema;
    }

    /** {@code name} as it is written. */
    static String escaped(String name) {
        return ESCAPED.contains(name) ? '`' + name + '`' : name;
    }

    /** The parameter for a field of an input. */
    String ofInput(InputValue field) {
        return escaped(WordCase.camel(field.name())) + ": " + type(field.type(), named(field.type()));
    }

    /** The parameter for a variable. */
    String ofVariable(InputValue variable) {
        return escaped(variable.name()) + ": " + type(variable.type(), named(variable.type()));
    }

    /** The parameter for a selected field. */
    String ofSelection(Selection selection) {
        String named = selection.ofObject() ? escaped(caseClass(selection)) : named(selection.type());
        return selection.name() + ": " + type(selection.type(), named);
    }

    /** The case class for the objects in a selected field. */
    String caseClass(Selection selection) {
        return WordCase.pascal(Singular.of(selection.name()));
    }

    private static String type(TypeReference type, String named) {
        String value = type.list() ? "Seq[" + type(type.element(), named) + "]" : named;
        return type.required() ? value : "Option[" + value + "]";
    }

    /** Inputs have types of their own; enums are strings, as is what is not known. */
    private String named(TypeReference type) {
        return schema.type(type.name()) instanceof InputType
                ? type.name()
                : SCALARS.getOrDefault(type.name(), "String");
    }
}
