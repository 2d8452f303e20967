package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.StoredPart;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The ETag of an object that was put together from parts: a digest of theirs, and how many they are. */
final class MultipartETag {

    private MultipartETag() {}

    static String of(List<StoredPart> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            parts.forEach(part -> digest.update(HexFormat.of().parseHex(part.eTag())));
            return HexFormat.of().formatHex(digest.digest()) + "-" + parts.size();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
