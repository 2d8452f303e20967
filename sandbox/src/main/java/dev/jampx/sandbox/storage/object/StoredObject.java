package dev.jampx.sandbox.storage.object;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A version of an object, or the marker that stands in its place when it was deleted.
 *
 * @param versionId the version's id, {@link #NULL_VERSION} if no versions were kept when it came
 * @param sequence grows with each change
 * @param deleteMarker whether it is a marker
 * @param eTag the ETag, without quotes; empty for a marker
 * @param size the number of bytes
 * @param modifiedMillis when it came
 * @param content the file with its bytes; empty for a marker
 * @param headers what its sender said of it
 */
public record StoredObject(
        String versionId,
        long sequence,
        boolean deleteMarker,
        String eTag,
        long size,
        long modifiedMillis,
        String content,
        ObjectHeaders headers) {

    /** What S3 calls the version of an object that came when no versions were kept. */
    public static final String NULL_VERSION = "null";

    private static final Pattern VERSION_ID = Pattern.compile("[A-Za-z0-9._]{32}");

    /** Whether a text may be the id of a version. */
    public static boolean isVersionId(String text) {
        return text.equals(NULL_VERSION) || VERSION_ID.matcher(text).matches();
    }

    /** In how many parts it came, as its ETag tells. */
    public int parts() {
        int dash = eTag.indexOf('-');
        return dash < 0 ? 1 : Integer.parseInt(eTag.substring(dash + 1));
    }

    /** The same version, with other tags. */
    StoredObject withTags(Map<String, String> tags) {
        return new StoredObject(
                versionId, sequence, deleteMarker, eTag, size, modifiedMillis, content, headers.withTags(tags));
    }

    /** The marker of a deletion. */
    static StoredObject marker(String versionId, long sequence, long modifiedMillis) {
        return new StoredObject(versionId, sequence, true, "", 0, modifiedMillis, "", ObjectHeaders.NONE);
    }
}
