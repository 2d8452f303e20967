package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.wire.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a request is about.
 *
 * @param bucket the bucket; empty if it is about all
 * @param key the object's key; empty if it is about a bucket
 * @param path the path by which s3proxy finds both
 */
public record S3Target(String bucket, String key, String path) {

    private static final String LOCAL_DOMAIN = ".localhost";

    /** Reads where a request goes: {@code /bucket/key}, or {@code /key} at the host {@code bucket.localhost}. */
    public static S3Target of(WireRequest request) {
        String path =
                hostBucket(request).map(bucket -> "/" + bucket + request.path()).orElse(request.path());
        String[] parts = path.split("/", 3);
        return new S3Target(parts.length > 1 ? decoded(parts[1]) : "", parts.length > 2 ? decoded(parts[2]) : "", path);
    }

    /** A bucket itself. */
    static S3Target ofBucket(String name) {
        return new S3Target(name, "", "/" + name);
    }

    private static Optional<String> hostBucket(WireRequest request) {
        return request.header("host")
                .map(host -> host.replaceFirst(":\\d{1,5}$", ""))
                .filter(host -> host.endsWith(LOCAL_DOMAIN) && host.length() > LOCAL_DOMAIN.length())
                .map(host -> host.substring(0, host.length() - LOCAL_DOMAIN.length()));
    }

    /** As s3proxy decodes, so that what is allowed is what is done. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Whether it is about an object. */
    public boolean isObject() {
        return !key.isEmpty();
    }
}
