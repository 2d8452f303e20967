package dev.jampx.sandbox.storage.object;

/**
 * A bucket.
 *
 * @param createdMillis when it came to be
 * @param versioning whether older versions are kept
 */
public record StoredBucket(long createdMillis, Versioning versioning) {

    /** What happens to a version of an object when the next one comes. */
    public enum Versioning {
        /** It is replaced. */
        OFF,
        /** It is kept. */
        ENABLED,
        /** It is kept if it came while versions were kept. */
        SUSPENDED
    }
}
