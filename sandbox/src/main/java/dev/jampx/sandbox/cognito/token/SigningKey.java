package dev.jampx.sandbox.cognito.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.text.ParseException;
import java.util.Map;

/** The RSA key that signs the pool's tokens; made once and kept in the store, so that tokens outlive a restart. */
public final class SigningKey {

    private static final int BITS = 2048;

    private final RSAKey key;
    private final JWSSigner signer;
    private final JWSVerifier verifier;
    private final JWSHeader header;

    private SigningKey(RSAKey key) throws JOSEException {
        this.key = key;
        signer = new RSASSASigner(key);
        verifier = new RSASSAVerifier(key);
        header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    }

    /** The pool's key. */
    public static SigningKey of(UserPoolStore store) {
        try {
            return new SigningKey(RSAKey.parse(store.value("signingKey", SigningKey::generate)));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The user pool's file holds an unreadable signing key", e);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys of 2048 bits", e);
        }
    }

    /** Signs claims into a JWT. */
    public String sign(Map<String, Object> claims) {
        try {
            JWSObject jwt = new JWSObject(header, new Payload(claims));
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Cannot sign a token", e);
        }
    }

    /** Whether this key signed a JWT. Only RS256 counts, whatever the token says of itself. */
    boolean signed(JWSObject jwt) {
        try {
            return JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
                    && key.getKeyID().equals(jwt.getHeader().getKeyID())
                    && jwt.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }

    /** The public half as a JWKS document. */
    public String jwks() {
        return JSONObjectUtils.toJSONString(new JWKSet(key).toJSONObject(true));
    }
}
