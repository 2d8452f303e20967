package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.iam.ChunkSigning;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.InputStream;
import org.gaul.s3proxy.checksum.ChunkedInputStream;

/** Bodies in chunks of which each is signed. s3proxy takes them apart without a look at the signatures where it does not verify those of requests. */
final class SignedChunks {

    private static final String SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";

    private SignedChunks() {}

    /** Whether the body of {@code request} is one. */
    static boolean arrive(WireRequest request) {
        return request.header("x-amz-content-sha256")
                .filter(hash -> hash.startsWith(SIGNED))
                .isPresent();
    }

    /** What is in the chunks, up to the first whose signature is not its own. What comes after the last is left. */
    static InputStream verified(InputStream body, ChunkSigning signing) {
        return new ChunkedInputStream(
                body,
                S3ProxyDoor.LARGEST_CHUNK,
                signing.seed(),
                signing.key(),
                "HmacSHA256",
                signing.timestamp(),
                signing.scope());
    }
}
