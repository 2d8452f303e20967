package dev.jampx.sandbox.cognito.hosted.request;

import com.nimbusds.jose.util.Base64URL;
import dev.jampx.sandbox.digest.Sha256;
import java.nio.charset.StandardCharsets;

/** Proof Key for Code Exchange (PKCE): whoever asked for a code is known again by a secret, of which only the digest was shown. */
public final class ProofKey {

    private ProofKey() {}

    /** The {@code code_challenge} of a verifier, by the method {@code S256}. */
    public static String challenge(String verifier) {
        return Base64URL.encode(Sha256.of(verifier.getBytes(StandardCharsets.UTF_8)))
                .toString();
    }
}
