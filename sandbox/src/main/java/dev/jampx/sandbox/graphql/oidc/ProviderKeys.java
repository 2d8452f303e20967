package dev.jampx.sandbox.graphql.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Instant;
import java.util.Optional;

/**
 * What a provider said of itself.
 *
 * @param issuer the {@code iss} of its tokens
 * @param keys the keys that verify its tokens
 * @param readAt when it was asked
 */
record ProviderKeys(String issuer, JWKSet keys, Instant readAt) {

    Optional<JWK> key(String id) {
        return Optional.ofNullable(keys.getKeyByKeyId(id));
    }
}
