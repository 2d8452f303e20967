package dev.jampx.dsl;

/** The permission of a function to call the API. */
public sealed interface SchemaGrant extends SchemaRule permits SchemaGrantDeclaration {

    /**
     * Narrows the permission. Amplify: {@code .to(['query'])}.
     *
     * @param operations one or more operations; all three unless narrowed
     */
    SchemaGrant to(ResourceOperation... operations);
}
