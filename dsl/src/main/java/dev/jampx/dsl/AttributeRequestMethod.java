package dev.jampx.dsl;

/** How the attributes of a user are asked of an OpenID Connect provider. Amplify: the value of {@code attributeRequestMethod}. */
public enum AttributeRequestMethod {
    /** By GET. Amplify: {@code GET}. */
    GET,
    /** By POST. Amplify: {@code POST}. */
    POST
}
