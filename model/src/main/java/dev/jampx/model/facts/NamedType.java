package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.diagnostics.SourceLocation;

/** A type of the API that comes from an enum or a custom type, under its name there. */
public sealed interface NamedType {

    /** Its name in the API. */
    String name();

    /** Where it was added to the schema or, if it was written inside something else, where that was written. */
    SourceLocation site();

    /** How to call it in a message: {@code the enum of field "status" of model "Todo"}. */
    String title();

    /** An enum. */
    record OfEnum(String name, DeclaredEnum declared, SourceLocation site, String title) implements NamedType {}

    /** A custom type. */
    record OfCustomType(String name, DeclaredCustomType declared, SourceLocation site, String title)
            implements NamedType {}

    /**
     * The form of a custom type as an argument.
     *
     * @param base the start of the names of the types that were written inside it
     */
    record OfInput(String name, String base, DeclaredCustomType declared, SourceLocation site, String title)
            implements NamedType {}
}
