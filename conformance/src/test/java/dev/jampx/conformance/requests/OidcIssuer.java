package dev.jampx.conformance.requests;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenID Connect provider of the definitions, with keys and tokens that are real. */
final class OidcIssuer {

    /** The client that the definitions name. */
    static final String CLIENT = "client";

    private static final OidcIssuer SHARED = new OidcIssuer();
    private static final long LIFETIME_SECONDS = 600;

    private final RSAKey key = key();
    private final FrontDoor door = PlainDoor.open(this::answer);
    private final Map<Map<String, Object>, String> tokens = new ConcurrentHashMap<>();

    private OidcIssuer() {}

    static OidcIssuer shared() {
        return SHARED;
    }

    String url() {
        return "http://localhost:" + door.port();
    }

    /** A token with {@code claims}, of which the times and the client are for it to know. */
    String token(Map<String, Object> claims) {
        return tokens.computeIfAbsent(claims, this::signed);
    }

    private String signed(Map<String, Object> claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            JWSObject token = new JWSObject(header, new Payload(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims that every token of it has. */
    Map<String, Object> standardClaims() {
        long now = JampxApi.NOW.getEpochSecond();
        return new LinkedHashMap<>(
                Map.of("iss", url(), "aud", CLIENT, "iat", now, "auth_time", now, "exp", now + LIFETIME_SECONDS));
    }

    private WireResponse answer(WireRequest request) {
        Map<String, Object> document = request.path().endsWith("/openid-configuration")
                ? Map.of("issuer", url(), "jwks_uri", url() + "/keys")
                : new JWKSet(key).toPublicJWKSet().toJSONObject();
        return WireResponse.text(200, "application/json", JSONObjectUtils.toJSONString(document));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
