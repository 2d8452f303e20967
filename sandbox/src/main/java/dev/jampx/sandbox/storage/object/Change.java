package dev.jampx.sandbox.storage.object;

/**
 * Something that was done to an object.
 *
 * @param bucket the bucket
 * @param key the object's key
 * @param kind what was done
 * @param object the version that came, or that went
 */
public record Change(String bucket, String key, Kind kind, StoredObject object) {

    /** What can be done to an object. */
    public enum Kind {
        /** It was put. */
        PUT,
        /** It was made as a copy. */
        COPY,
        /** It was put together from parts. */
        COMPLETE,
        /** It, or a version of it, was deleted. */
        DELETE,
        /** A marker was put in its place. */
        DELETE_MARKER
    }

    /** Takes down what was done, as part of the change itself. */
    @FunctionalInterface
    public interface Journal {

        /** Takes down {@code change}, which lasts if and only if this does. */
        void write(Change change);
    }
}
