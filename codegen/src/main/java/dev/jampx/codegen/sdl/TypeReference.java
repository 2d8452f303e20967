package dev.jampx.codegen.sdl;

/**
 * What type a value has: a named type, or a list of one. AppSync's APIs have no lists of lists.
 *
 * @param name the named type
 * @param required whether the value is never null
 * @param list whether the value is a list
 * @param elementRequired whether the elements of a list are never null
 */
public record TypeReference(String name, boolean required, boolean list, boolean elementRequired) {

    private static final String END = "!";

    /** The reference as SDL has it, such as {@code [ID!]!}. */
    public String print() {
        String value = list ? "[" + name + (elementRequired ? END : "") + "]" : name;
        return required ? value + END : value;
    }

    /** What the elements of a list are. */
    public TypeReference element() {
        return new TypeReference(name, elementRequired, false, false);
    }
}
