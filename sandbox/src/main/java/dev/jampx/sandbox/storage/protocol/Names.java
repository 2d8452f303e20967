package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What S3 demands of the names of buckets and of keys. */
final class Names {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");
    private static final int LONGEST_KEY = 1024;

    private Names() {}

    /** Why there is nothing at {@code target} among the buckets that are served. */
    static Optional<S3Refusal> refusal(ServedBuckets served, S3Target target) {
        String bucket = target.bucket();
        if (!bucket.isEmpty() && !served.storages().containsKey(bucket)) {
            return Optional.of(
                    isBucketName(bucket)
                            ? S3Refusal.noSuchBucket(bucket)
                            : S3Refusal.of(RefusalCode.INVALID_BUCKET_NAME).with("BucketName", bucket));
        }
        int length = target.key().getBytes(StandardCharsets.UTF_8).length;
        return length <= LONGEST_KEY
                ? Optional.empty()
                : Optional.of(S3Refusal.of(RefusalCode.KEY_TOO_LONG)
                        .with("Size", String.valueOf(length))
                        .with("MaxSizeAllowed", String.valueOf(LONGEST_KEY)));
    }

    private static boolean isBucketName(String name) {
        return BUCKET.matcher(name).matches()
                && !name.contains("..")
                && !ADDRESS.matcher(name).matches();
    }
}
