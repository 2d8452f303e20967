package dev.jampx.codegen.api.angular;

import dev.jampx.codegen.api.script.ScriptScalars;
import dev.jampx.codegen.layout.Doc;
import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.List;

/** Lays types of TypeScript out. What is called by a name stays in the line of its {@code null}; words of the language need not. */
final class TypeLayout {

    private static final Doc OR_NULL = Doc.text(" | null");

    private final ApiSchema schema;

    TypeLayout(ApiSchema schema) {
        this.schema = schema;
    }

    /** The type of a member. */
    Doc member(TypeReference type) {
        if (type.required()) {
            return required(type);
        }
        return type.list() || !isWord(type)
                ? Doc.sequence(required(type), OR_NULL)
                : Doc.group(Doc.indented(new Doc.WhenBroken(Doc.sequence(Doc.LINE, Doc.text("| "))), wordOrNull(type)));
    }

    /** The type of a value that is there. */
    Doc required(TypeReference type) {
        if (!type.list()) {
            return Doc.text(name(type));
        }
        return type.elementRequired() ? generic("Array", Doc.text(name(type))) : generic("Array", type.element());
    }

    /** The type called {@code name} with the type of a value, which may be null and is no list, as its argument. */
    Doc generic(String name, TypeReference argument) {
        return isWord(argument)
                ? generic(name, argument(argument))
                : Doc.sequence(Doc.text(name + "<"), argument(argument), Doc.text(">"));
    }

    /** The type called {@code name} with an argument. */
    static Doc generic(String name, Doc argument) {
        return Doc.sequence(
                Doc.text(name),
                Doc.group(Doc.text("<"), Doc.indented(Doc.SOFT_LINE, argument), Doc.SOFT_LINE, Doc.text(">")));
    }

    /** The type of a value that may be null, no list, within other types. */
    Doc argument(TypeReference type) {
        return isWord(type)
                ? Doc.group(new Doc.WhenBroken(Doc.text("| ")), wordOrNull(type))
                : Doc.sequence(Doc.text(name(type)), OR_NULL);
    }

    private Doc wordOrNull(TypeReference type) {
        return Doc.join(Doc.sequence(Doc.LINE, Doc.text("| ")), List.of(Doc.text(name(type)), Doc.text("null")));
    }

    private boolean isWord(TypeReference type) {
        return schema.type(type.name()) instanceof Scalar;
    }

    private String name(TypeReference type) {
        return isWord(type) ? ScriptScalars.type(type.name(), "string") : type.name();
    }
}
