package dev.jampx.dsl;

/** Starts the authorization rules of a schema. Amplify: {@code allow} in a schema's {@code .authorization}. */
public sealed interface SchemaAllow extends ModelAllow permits Permissions {

    /**
     * Allows a function to call the API with its own credentials: everything, or what {@code .to(...)} says. Amplify:
     * {@code allow.resource(fn)}.
     *
     * @param function the function whose role gets the permission
     */
    SchemaGrant resource(FunctionDefinition function);
}
