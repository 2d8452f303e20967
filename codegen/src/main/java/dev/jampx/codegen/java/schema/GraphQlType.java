package dev.jampx.codegen.java.schema;

/**
 * A reference to a type.
 *
 * @param name the type's name
 * @param isList whether it is a list of the type
 * @param required whether the value, or the list, is never null
 * @param elementRequired whether an element of the list is never null
 */
public record GraphQlType(String name, boolean isList, boolean required, boolean elementRequired) {

    /** As written in SDL: {@code [String!]}. */
    public String text() {
        String element = name + (elementRequired ? "!" : "");
        return (isList ? "[" + element + "]" : name) + (required ? "!" : "");
    }

    /** The same type where it may be null. */
    public GraphQlType optional() {
        return new GraphQlType(name, isList, false, elementRequired);
    }
}
