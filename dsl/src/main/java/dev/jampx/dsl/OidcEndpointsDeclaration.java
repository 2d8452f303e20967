package dev.jampx.dsl;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of an OpenID Connect provider, by Cognito's names for them. */
record OidcEndpointsDeclaration(Map<String, String> details) implements OidcEndpoints {

    @Override
    public OidcEndpoints authorization(String url) {
        return with("authorize_url", Given.value("authorization", url));
    }

    @Override
    public OidcEndpoints token(String url) {
        return with("token_url", Given.value("token", url));
    }

    @Override
    public OidcEndpoints userInfo(String url) {
        return with("attributes_url", Given.value("userInfo", url));
    }

    @Override
    public OidcEndpoints jwksUri(String url) {
        return with("jwks_uri", Given.value("jwksUri", url));
    }

    private OidcEndpoints with(String name, String url) {
        Map<String, String> endpoints = new LinkedHashMap<>(details);
        endpoints.put(name, url);
        return new OidcEndpointsDeclaration(endpoints);
    }
}
