package dev.jampx.sandbox.iam;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a signature, wherever they were sent.
 *
 * @param scope the credential scope
 * @param signedHeaders the names of the signed headers
 * @param signature the signature in hex
 * @param timestamp when it was signed, as {@code yyyyMMdd'T'HHmmss'Z'}
 * @param sessionToken the session token, if one was sent
 * @param lifetimeSeconds how long it is good for; only a presigned request says so
 */
record SignatureFields(
        CredentialScope scope,
        List<String> signedHeaders,
        String signature,
        String timestamp,
        Optional<String> sessionToken,
        Optional<String> lifetimeSeconds) {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";

    SignatureFields {
        signedHeaders = List.copyOf(signedHeaders);
    }

    boolean presigned() {
        return lifetimeSeconds.isPresent();
    }
}
