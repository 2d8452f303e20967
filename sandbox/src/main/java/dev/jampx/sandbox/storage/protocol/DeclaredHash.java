package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.digest.CheckedBody;
import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.awssdk.RefusedRequest;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hash that a sender signed of a body. The body is read only after that, and must be what was signed. */
final class DeclaredHash {

    private final String declared;
    private final MessageDigest digest = Sha256.begin();

    /** The end of a body that was refused may be read again, but the digest is there only once. */
    private @Nullable String computed;

    private DeclaredHash(String declared) {
        this.declared = declared;
    }

    /** {@code body}, which fails at its end if it is not the one whose hash {@code request} declares. */
    static InputStream checked(WireRequest request, InputStream body) {
        return declared(request).map(hash -> new DeclaredHash(hash).of(body)).orElse(body);
    }

    private static Optional<String> declared(WireRequest request) {
        return request.header("x-amz-content-sha256").filter(value -> value.matches("[0-9a-fA-F]{64}"));
    }

    private InputStream of(InputStream body) {
        return new CheckedBody(new DigestInputStream(body, digest), this::check);
    }

    private void check() {
        String actual = computed;
        if (actual == null) {
            actual = HexFormat.of().formatHex(digest.digest());
            computed = actual;
        }
        if (!actual.equalsIgnoreCase(declared)) {
            throw new RefusedRequest(S3Refusal.of(RefusalCode.X_AMZ_CONTENT_SHA256_MISMATCH)
                    .with("ClientComputedContentSHA256", declared)
                    .with("S3ComputedContentSHA256", actual));
        }
    }
}
