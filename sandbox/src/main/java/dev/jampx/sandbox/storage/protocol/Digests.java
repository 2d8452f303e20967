package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What S3 demands of the digests that a body is announced with. */
final class Digests {

    private static final int MD5_BYTES = 16;

    /** How many bytes checksums have. */
    private static final Map<String, Integer> CHECKSUMS = Map.of(
            "x-amz-checksum-crc32", 4,
            "x-amz-checksum-crc32c", 4,
            "x-amz-checksum-crc64nvme", 8,
            "x-amz-checksum-sha1", 20,
            "x-amz-checksum-sha256", 32);

    private Digests() {}

    /** Why no body can have the digests of {@code head}. */
    static Optional<S3Refusal> refusal(WireRequest head) {
        Optional<String> md5 = head.header("content-md5");
        if (md5.isPresent() && !isBase64(md5.get(), MD5_BYTES)) {
            return Optional.of(S3Refusal.of(RefusalCode.INVALID_DIGEST).with("Content-MD5", md5.get()));
        }
        List<String> given = given(head);
        if (given.size() > 1) {
            return Optional.of(S3Refusal.of(
                    RefusalCode.INVALID_REQUEST,
                    "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."));
        }
        return given.stream()
                .filter(name -> !isBase64(head.header(name).orElse(""), CHECKSUMS.get(name)))
                .findFirst()
                .map(name -> S3Refusal.of(RefusalCode.INVALID_REQUEST, "Value for " + name + " header is invalid."));
    }

    /** The headers with a checksum. */
    static List<String> given(WireRequest head) {
        return CHECKSUMS.keySet().stream()
                .filter(name -> head.header(name).isPresent())
                .sorted()
                .toList();
    }

    private static boolean isBase64(String text, int bytes) {
        try {
            return Base64.getDecoder().decode(text).length == bytes;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
