package dev.jampx.sandbox.graphql.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.wire.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Map;

/** Finds a provider's keys: OpenID Connect Discovery. */
final class Discovery {

    private final String issuerUrl;
    private final ProviderDocuments documents;
    private final InstantSource clock;

    Discovery(String issuerUrl, ProviderDocuments documents, InstantSource clock) {
        this.issuerUrl = issuerUrl;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws IOException when the provider cannot be asked, or its answer cannot be used; the message is for a person */
    ProviderKeys read() throws IOException {
        URI configurationAddress =
                address(issuerUrl.replaceFirst("/+$", "") + "/.well-known/openid-configuration", "issuerUrl");
        Map<String, Object> configuration = configuration(configurationAddress);
        Object issuer = configuration.get("issuer");
        Object keys = configuration.get("jwks_uri");
        if (!(issuer instanceof String name) || !(keys instanceof String location)) {
            throw new IOException(configurationAddress + " does not say issuer and jwks_uri");
        }
        URI keysAddress = address(location, "jwks_uri");
        try {
            return new ProviderKeys(name, JWKSet.parse(documents.read(keysAddress)), clock.instant());
        } catch (ParseException e) {
            throw new IOException(keysAddress + " is no JSON Web Key Set: " + e.getMessage(), e);
        }
    }

    private Map<String, Object> configuration(URI address) throws IOException {
        try {
            return JSONObjectUtils.parse(documents.read(address));
        } catch (ParseException e) {
            throw new IOException(address + " is no JSON object: " + e.getMessage(), e);
        }
    }

    private static URI address(String text, String what) throws IOException {
        return WebAddress.of(text)
                .orElseThrow(() -> new IOException("the " + what + " " + text + " is no http or https address"));
    }
}
