package dev.jampx.model.declared;

/** Something that has a name in a schema. */
public sealed interface DeclaredDefinition permits DeclaredModel, DeclaredCustomType, DeclaredEnum, DeclaredOperation {

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of definition; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R model(DeclaredModel model);

        R customType(DeclaredCustomType customType);

        R enumeration(DeclaredEnum enumeration);

        R operation(DeclaredOperation operation);
    }
}
