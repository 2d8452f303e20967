package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.awssdk.BucketStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.BlobStoreLocator;
import org.gaul.s3proxy.S3ProxyHandler;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;

/** The way into s3proxy. It has one door for all requests, and each request has buckets of its own. */
final class S3ProxyDoor {

    private static final long LARGEST_OBJECT = 5L * 1024 * 1024 * 1024;
    private static final long LARGEST_DOCUMENT = 32L * 1024 * 1024;
    /** The most bytes that a chunk of a body may have. */
    static final int LARGEST_CHUNK = 16 * 1024 * 1024;

    private final ThreadLocal<BlobStore> current = new ThreadLocal<>();
    private final S3ProxyHandler handler;

    /**
     * @param nobodys the buckets of no request
     */
    S3ProxyDoor(BucketStore nobodys) {
        handler = new S3ProxyHandler(
                nobodys,
                AuthenticationType.NONE,
                null,
                null,
                null,
                LARGEST_OBJECT,
                LARGEST_DOCUMENT,
                LARGEST_CHUNK,
                true,
                null,
                null,
                0);
        handler.setBlobStoreLocator(new Locator());
    }

    private final class Locator implements BlobStoreLocator {
        @Override
        public @Nullable AccessGrant locateBlobStore(
                @Nullable String identity, @Nullable String container, @Nullable String blob) {
            return AccessGrant.anonymous(current.get());
        }
    }

    void handle(HttpServletRequest request, HttpServletResponse response, InputStream body, BucketStore buckets)
            throws IOException {
        current.set(buckets);
        try {
            handler.doHandle(request, request, response, body, null);
        } finally {
            current.remove();
        }
    }
}
