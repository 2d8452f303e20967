package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;

/** What every type of field can tell about itself. */
sealed interface TypeDeclaration permits ScalarDeclaration, ListDeclaration, RelationshipDeclaration {

    DeclaredField.Type declared();
}
