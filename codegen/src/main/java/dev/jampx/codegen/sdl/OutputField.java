package dev.jampx.codegen.sdl;

import java.util.List;

/** A field of an object type. */
public record OutputField(String name, List<InputValue> arguments, TypeReference type) {

    public OutputField {
        arguments = List.copyOf(arguments);
    }
}
