package dev.jampx.sandbox.cognito.token;

import com.nimbusds.jose.JWSObject;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Verifies id and access tokens by what is in them, as AppSync and every other reader of the pool's JWKS does: a token stays
 * good until it expires, whether or not its user signed out.
 */
public final class JwtVerifier implements TokenVerifier {

    private final SigningKey key;
    private final UserPoolIdentity pool;
    private final InstantSource clock;

    public JwtVerifier(SigningKey key, UserPoolIdentity pool, InstantSource clock) {
        this.key = key;
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Verdict verify(String token) {
        JWSObject jwt;
        Map<String, Object> claims;
        try {
            jwt = JWSObject.parse(token);
            claims = jwt.getPayload().toJSONObject();
        } catch (ParseException e) {
            return new Verdict.Rejected(Reason.MALFORMED);
        }
        if (claims == null) {
            return new Verdict.Rejected(Reason.MALFORMED);
        }
        if (!key.signed(jwt) || !isOfThisPool(claims) || !isForItsClient(claims)) {
            return new Verdict.Rejected(Reason.FORGED);
        }
        return isExpired(claims) ? new Verdict.Rejected(Reason.EXPIRED) : new Verdict.Accepted(claims);
    }

    /** Compares no more than the pool's id: the rest of the issuer names a port, which may change with a restart. */
    private boolean isOfThisPool(Map<String, Object> claims) {
        return claims.get("iss") instanceof String issuer && issuer.endsWith("/" + pool.userPoolId());
    }

    private boolean isForItsClient(Map<String, Object> claims) {
        Object use = claims.get("token_use");
        return "id".equals(use) && pool.clientId().equals(claims.get("aud"))
                || "access".equals(use) && pool.clientId().equals(claims.get("client_id"));
    }

    private boolean isExpired(Map<String, Object> claims) {
        return !(claims.get("exp") instanceof Number expiry)
                || !clock.instant().isBefore(Instant.ofEpochSecond(expiry.longValue()));
    }
}
