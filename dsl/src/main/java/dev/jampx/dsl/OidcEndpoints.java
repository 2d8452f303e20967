package dev.jampx.dsl;

/** The addresses of an OpenID Connect provider. Amplify: the value of {@code endpoints}. */
public sealed interface OidcEndpoints permits OidcEndpointsDeclaration {

    /**
     * Says where people sign in. Amplify: {@code authorization}.
     *
     * @param url an address; it is needed
     */
    OidcEndpoints authorization(String url);

    /**
     * Says where tokens are issued. Amplify: {@code token}.
     *
     * @param url an address; it is needed
     */
    OidcEndpoints token(String url);

    /**
     * Says where attributes are asked for. Amplify: {@code userInfo}.
     *
     * @param url an address; it is needed
     */
    OidcEndpoints userInfo(String url);

    /**
     * Says where the keys of tokens are. Amplify: {@code jwksUri}.
     *
     * @param url an address; it is needed
     */
    OidcEndpoints jwksUri(String url);
}
