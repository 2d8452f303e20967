package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;

/** The names of the methods that have to do with a field. */
final class Accessors {

    private Accessors() {}

    static String getter(ClientField field) {
        return "get" + WordCase.pascal(field.name());
    }

    /** The method of a builder that takes the field's value, and what it calls the value. */
    static String setter(ClientField field) {
        return WordCase.camel(field.name());
    }
}
