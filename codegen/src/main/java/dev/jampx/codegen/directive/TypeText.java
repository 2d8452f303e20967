package dev.jampx.codegen.directive;

import dev.jampx.model.ListShape;

/** Writes the type of a field. */
final class TypeText {

    private TypeText() {}

    /**
     * The type in SDL.
     *
     * @param required whether a value, or an element of the list, is always there
     */
    static String of(String name, boolean required, ListShape list) {
        String element = required ? name + "!" : name;
        return switch (list) {
            case SINGLE -> element;
            case OPTIONAL_LIST -> "[" + element + "]";
            case REQUIRED_LIST -> "[" + element + "]!";
        };
    }
}
