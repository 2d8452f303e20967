package dev.jampx.sandbox.storage.protocol;

import com.google.common.base.Suppliers;
import dev.jampx.sandbox.digest.CheckedBody;
import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;

/** The hash that a sender signed of a body. The body is read only after that, and must be what was signed. */
final class DeclaredHash {

    private DeclaredHash() {}

    /** {@code body}, which fails at its end if it is not the one whose hash {@code request} declares. */
    static InputStream checked(WireRequest request, InputStream body) {
        return declared(request).map(hash -> checked(body, hash)).orElse(body);
    }

    private static Optional<String> declared(WireRequest request) {
        return request.header("x-amz-content-sha256").filter(value -> value.matches("[0-9a-fA-F]{64}"));
    }

    private static InputStream checked(InputStream body, String expected) {
        MessageDigest digest = Sha256.begin();
        // The end of a body that was refused may be read again, but the digest is there only once.
        Supplier<String> actual = Suppliers.memoize(() -> HexFormat.of().formatHex(digest.digest()));
        return new CheckedBody(new DigestInputStream(body, digest), () -> {
            if (!actual.get().equalsIgnoreCase(expected)) {
                throw new S3ProxyException(S3ErrorCode.X_AMZ_CONTENT_S_H_A_256_MISMATCH);
            }
        });
    }
}
