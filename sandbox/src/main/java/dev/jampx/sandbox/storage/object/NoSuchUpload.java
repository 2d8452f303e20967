package dev.jampx.sandbox.storage.object;

/** There is no such multipart upload, or no more. */
public final class NoSuchUpload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchUpload(String id) {
        super("There is no multipart upload " + id);
    }
}
