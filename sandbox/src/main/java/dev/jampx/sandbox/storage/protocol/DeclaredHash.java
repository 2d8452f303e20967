package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;

/** The hash that a sender signed of a body. The body is read only after that, and must be what was signed. */
final class DeclaredHash {

    private DeclaredHash() {}

    /** {@code body}, which fails at its end if it is not the one whose hash {@code request} declares. */
    static InputStream checked(WireRequest request, InputStream body) {
        return declared(request)
                .<InputStream>map(hash -> new Checked(body, hash))
                .orElse(body);
    }

    private static Optional<String> declared(WireRequest request) {
        return request.header("x-amz-content-sha256").filter(value -> value.matches("[0-9a-fA-F]{64}"));
    }

    private static final class Checked extends FilterInputStream {

        private final MessageDigest digest = Sha256.begin();
        private final String expected;

        Checked(InputStream body, String expected) {
            super(body);
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            if (octet >= 0) {
                digest.update((byte) octet);
            } else {
                compare();
            }
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                digest.update(buffer, offset, count);
            } else if (count < 0) {
                compare();
            }
            return count;
        }

        private void compare() {
            String actual = HexFormat.of().formatHex(((MessageDigest) cloned()).digest());
            if (!actual.equalsIgnoreCase(expected)) {
                throw new S3ProxyException(S3ErrorCode.X_AMZ_CONTENT_S_H_A_256_MISMATCH);
            }
        }

        /** The end may be read more than once. */
        private Object cloned() {
            try {
                return digest.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("SHA-256 can be cloned on every Java platform", e);
            }
        }
    }
}
