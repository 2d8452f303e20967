package dev.jampx.dsl;

/** Starts the authorization rules of a model. Amplify: {@code allow} in a model's {@code .authorization}. */
public sealed interface ModelAllow permits SchemaAllow, ModelPermissions {

    /** Everybody who is signed in to the user pool, for everything. Amplify: {@code allow.authenticated()}. */
    AuthorizationRule authenticated();
}
