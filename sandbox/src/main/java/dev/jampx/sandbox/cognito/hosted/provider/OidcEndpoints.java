package dev.jampx.sandbox.cognito.hosted.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.sandbox.wire.WebAddress;
import java.net.URI;

/**
 * Where an OpenID Connect provider is.
 *
 * @param issuer the {@code iss} of its id tokens
 * @param authorization where people sign in
 * @param token where codes are turned into tokens
 * @param userInfo where it tells of users; empty if nowhere
 * @param keys the keys that sign its id tokens
 */
record OidcEndpoints(String issuer, URI authorization, URI token, String userInfo, URI keys) {

    /** Whether a definition names all of them, so that the provider need not be asked. */
    static boolean areIn(ExternalProvider provider) {
        return provider.details().containsKey("authorize_url");
    }

    /** Those that a definition names. */
    static OidcEndpoints of(ExternalProvider provider) throws ProviderFailure {
        return new OidcEndpoints(
                detail(provider, "oidc_issuer"),
                address(detail(provider, "authorize_url")),
                address(detail(provider, "token_url")),
                detail(provider, "attributes_url"),
                address(detail(provider, "jwks_uri")));
    }

    /**
     * Those that a provider publishes: OpenID Connect Discovery.
     *
     * @throws ProviderFailure when one is missing, or the document is another issuer's
     */
    static OidcEndpoints of(ExternalProvider provider, JsonNode document) throws ProviderFailure {
        String issuer = detail(provider, "oidc_issuer");
        if (!document.path("issuer").asText().equals(issuer)) {
            throw new ProviderFailure("The issuer of " + provider.name() + " calls itself "
                    + document.path("issuer").asText("nothing") + " in place of " + issuer);
        }
        return new OidcEndpoints(
                issuer,
                address(document.path("authorization_endpoint").asText()),
                address(document.path("token_endpoint").asText()),
                document.path("userinfo_endpoint").asText(),
                address(document.path("jwks_uri").asText()));
    }

    /** Where a provider publishes them. */
    static URI discovery(ExternalProvider provider) throws ProviderFailure {
        return address(detail(provider, "oidc_issuer").replaceFirst("/+$", "") + "/.well-known/openid-configuration");
    }

    private static String detail(ExternalProvider provider, String name) {
        return provider.details().getOrDefault(name, "");
    }

    /** An address that can be asked. */
    static URI address(String text) throws ProviderFailure {
        return WebAddress.of(text)
                .orElseThrow(
                        () -> new ProviderFailure("The provider's address " + text + " is no http or https address"));
    }
}
