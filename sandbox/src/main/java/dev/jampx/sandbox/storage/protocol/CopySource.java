package dev.jampx.sandbox.storage.protocol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What is copied, as the header {@code x-amz-copy-source} says it.
 *
 * @param bucket the bucket; empty if none is named
 * @param key the key; empty if none is named
 * @param versioned whether a version is named
 */
record CopySource(String bucket, String key, boolean versioned) {

    /** Reads the header. */
    static CopySource of(String header) {
        int queryAt = header.indexOf('?');
        String path = decoded(queryAt < 0 ? header : header.substring(0, queryAt));
        String[] parts = (path.startsWith("/") ? path.substring(1) : path).split("/", 2);
        return new CopySource(parts[0], parts.length > 1 ? parts[1] : "", queryAt >= 0);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Whether it says what is to be copied. */
    boolean isWhole() {
        return !bucket.isEmpty() && !key.isEmpty();
    }
}
