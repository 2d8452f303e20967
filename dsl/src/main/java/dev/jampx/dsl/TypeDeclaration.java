package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;

/** What every type of field can tell about itself. */
sealed interface TypeDeclaration
        permits ValueDeclaration,
                ValidatedDeclaration,
                RefDeclaration,
                RefListDeclaration,
                EnumDeclaration,
                CustomTypeDeclaration,
                RelationshipDeclaration {

    DeclaredField.Type declared();

    static DeclaredField.Type written(FieldType type) {
        return ((TypeDeclaration) type).declared();
    }

    /** The field or argument of a name and a type that were given to {@code call}. */
    static DeclaredField named(String call, String name, FieldType type) {
        return new DeclaredField(Given.value(call, name), written(Given.value(call, type)), Site.ofCaller());
    }
}
