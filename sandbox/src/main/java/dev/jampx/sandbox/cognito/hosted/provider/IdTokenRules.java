package dev.jampx.sandbox.cognito.hosted.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When an id token of a provider is believed.
 *
 * @param issuer who must have issued it
 * @param clientId whom it must be for
 * @param nonce what the pool sent with the browser
 * @param now the time
 */
record IdTokenRules(String issuer, String clientId, String nonce, Instant now) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The clocks of two machines differ. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    /**
     * The claims of a token.
     *
     * @throws ProviderFailure when it is not believed
     */
    JsonNode claims(String token, JWKSet keys) throws ProviderFailure {
        try {
            JWSObject jwt = JWSObject.parse(token);
            JsonNode claims = JSON.valueToTree(jwt.getPayload().toJSONObject());
            require(isSigned(jwt, keys), "its signature is not the provider's");
            require(claims.path("iss").asText().equals(issuer), "another issuer made it");
            require(isForUs(claims), "it is for another app");
            require(claims.path("nonce").asText().equals(nonce), "its nonce is of another sign-in");
            require(isInTime(claims), "it has run out");
            require(!claims.path("sub").asText().isEmpty(), "it is about nobody");
            return claims;
        } catch (ParseException | JOSEException malformed) {
            throw new ProviderFailure("The provider's id token is refused: it is no signed token");
        }
    }

    private static void require(boolean holds, String otherwise) throws ProviderFailure {
        if (!holds) {
            throw new ProviderFailure("The provider's id token is refused: " + otherwise);
        }
    }

    /** Only keys that the provider publishes count, and only with algorithms that need the private half. */
    private static boolean isSigned(JWSObject jwt, JWKSet keys) throws JOSEException {
        JWSAlgorithm algorithm = jwt.getHeader().getAlgorithm();
        String id = jwt.getHeader().getKeyID();
        List<JWK> candidates = keys.getKeys().stream()
                .filter(key -> id == null || id.equals(key.getKeyID()))
                .toList();
        for (JWK key : candidates) {
            if (JWSAlgorithm.Family.RSA.contains(algorithm) && key instanceof RSAKey rsa) {
                if (jwt.verify(new RSASSAVerifier(rsa))) {
                    return true;
                }
            } else if (JWSAlgorithm.Family.EC.contains(algorithm) && key instanceof ECKey ec) {
                if (jwt.verify(new ECDSAVerifier(ec))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isForUs(JsonNode claims) {
        JsonNode audience = claims.path("aud");
        if (audience.isTextual()) {
            return audience.asText().equals(clientId);
        }
        for (JsonNode one : audience) {
            if (one.asText().equals(clientId)) {
                return audience.size() == 1 || claims.path("azp").asText().equals(clientId);
            }
        }
        return false;
    }

    private boolean isInTime(JsonNode claims) {
        JsonNode end = claims.path("exp");
        JsonNode made = claims.path("iat");
        return end.isNumber()
                && now.minus(LEEWAY).isBefore(Instant.ofEpochSecond(end.asLong()))
                && (!made.isNumber() || now.plus(LEEWAY).isAfter(Instant.ofEpochSecond(made.asLong())));
    }
}
