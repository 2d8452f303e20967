package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.wire.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request is about.
 *
 * @param bucket the bucket; empty if it is about all
 * @param key the object's key; empty if it is about a bucket
 * @param path the path by which s3proxy finds both
 */
public record S3Target(String bucket, String key, String path) {

    /** The longer first. Amplify's client puts the bucket before {@code s3.localhost}, for which browsers take certificates. */
    private static final List<String> LOCAL_DOMAINS = List.of(".s3.localhost", ".localhost");

    /** Reads where a request goes: {@code /bucket/key}, or {@code /key} at the host {@code bucket.s3.localhost} or {@code bucket.localhost}. */
    public static S3Target of(WireRequest request) {
        String path =
                hostBucket(request).map(bucket -> "/" + bucket + request.path()).orElse(request.path());
        String[] parts = path.split("/", 3);
        return new S3Target(parts.length > 1 ? decoded(parts[1]) : "", parts.length > 2 ? decoded(parts[2]) : "", path);
    }

    private static Optional<String> hostBucket(WireRequest request) {
        String host =
                request.header("host").orElse("").replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        return LOCAL_DOMAINS.stream()
                .filter(host::endsWith)
                .findFirst()
                .map(domain -> host.substring(0, host.length() - domain.length()))
                .filter(bucket -> !bucket.isEmpty());
    }

    /** As s3proxy decodes, so that what is allowed is what is done. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** What S3 calls what it is about. */
    String type() {
        return isObject() ? "OBJECT" : bucket.isEmpty() ? "SERVICE" : "BUCKET";
    }

    /** Whether it is about an object. */
    public boolean isObject() {
        return !key.isEmpty();
    }
}
