package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.access.BucketAccess;
import dev.jampx.sandbox.storage.access.BucketAccess.Permission;
import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * The operations on the tags of an object, of which s3proxy has none.
 *
 * @param asked the request
 * @param store what is in the buckets
 */
record ObjectTagging(S3Request asked, ObjectStore store) {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int LARGEST_DOCUMENT = 64 * 1024;

    /** Does it, or says why not. */
    Optional<S3Refusal> answer(InputStream body, Answer answer) throws IOException {
        Optional<StoredObject> found = asked.object(store);
        if (found.isEmpty()) {
            return Optional.of(missing());
        }
        StoredObject object = found.get();
        if (object.deleteMarker()) {
            return Optional.of(S3Refusal.methodNotAllowed(asked.head().method(), "DeleteMarker"));
        }
        Optional<S3Refusal> refusal =
                switch (asked.operation()) {
                    case PUT_OBJECT_TAGGING -> put(object, body);
                    case DELETE_OBJECT_TAGGING -> tag(object, Map.of());
                    default -> Optional.empty();
                };
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!object.versionId().equals(StoredObject.NULL_VERSION)) {
            answer.response().setHeader("x-amz-version-id", object.versionId());
        }
        switch (asked.operation()) {
            case GET_OBJECT_TAGGING ->
                answer.document(OK, TagSet.document(object.headers().tags()));
            case DELETE_OBJECT_TAGGING -> answer.response().setStatus(NO_CONTENT);
            default -> answer.response().setStatus(OK);
        }
        return Optional.empty();
    }

    /** How many tags an object has that is read; empty if it has none, or its reader may not know. */
    static Optional<Integer> count(S3Request asked, BucketAccess access, ObjectStore store) {
        boolean read =
                switch (asked.operation()) {
                    case GET_OBJECT, GET_OBJECT_VERSION, HEAD_OBJECT, HEAD_OBJECT_VERSION -> true;
                    default -> false;
                };
        Permission permission = Permission.ofObject(
                "s3:GetObjectTagging", asked.target().bucket(), asked.target().key());
        return read && access.denial(asked.caller(), permission).isEmpty()
                ? asked.object(store)
                        .map(object -> object.headers().tags().size())
                        .filter(count -> count > 0)
                : Optional.empty();
    }

    private Optional<S3Refusal> put(StoredObject object, InputStream body) throws IOException {
        Optional<TagSet> tags = TagSet.ofDocument(body.readNBytes(LARGEST_DOCUMENT));
        if (tags.isEmpty()) {
            return Optional.of(S3Refusal.of(RefusalCode.MALFORMED_XML));
        }
        return tags.get().refusal().or(() -> tag(object, tags.get().byKey()));
    }

    private Optional<S3Refusal> tag(StoredObject object, Map<String, String> tags) {
        boolean there = store.tag(asked.target().bucket(), asked.target().key(), object.versionId(), tags);
        return there ? Optional.empty() : Optional.of(missing());
    }

    private S3Refusal missing() {
        String key = asked.target().key();
        return asked.query()
                .first("versionId")
                .map(version -> S3Refusal.noSuchVersion(key, version))
                .orElseGet(() -> S3Refusal.of(RefusalCode.NO_SUCH_KEY).with("Key", key));
    }
}
