package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.storage.access.BucketAccess;
import dev.jampx.sandbox.storage.access.BucketAccess.Permission;
import dev.jampx.sandbox.storage.access.S3Operation;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.StoredObject;
import dev.jampx.sandbox.storage.object.StoredUpload;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request whose sender is known.
 *
 * @param head the request without its body
 * @param target what it is about
 * @param query its parameters
 * @param operation which operation it is
 * @param caller who sends it
 */
record S3Request(WireRequest head, S3Target target, QueryParameters query, S3Operation operation, Caller caller) {

    /** Why IAM does not let the sender do it. */
    Optional<String> denial(BucketAccess access, ObjectStore store) {
        return permissions(store).stream()
                .map(permission -> access.denial(caller, permission))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Permission> permissions(ObjectStore store) {
        List<Permission> permissions = new ArrayList<>();
        switch (operation) {
            case DELETE_OBJECTS -> {}
            case ABORT_MULTIPART_UPLOAD, LIST_PARTS -> {
                if (!ownsUpload(store)) {
                    permissions.add(own());
                }
            }
            case COPY_OBJECT, UPLOAD_PART_COPY -> {
                permissions.add(source());
                permissions.add(own());
            }
            default -> permissions.add(own());
        }
        if (sentTags().isPresent()) {
            permissions.add(Permission.ofObject("s3:PutObjectTagging", target.bucket(), target.key()));
        }
        return permissions;
    }

    private Permission own() {
        boolean version = operation.tags() && query.has("versionId");
        return new Permission(
                version ? operation.iamAction().replace("Object", "ObjectVersion") : operation.iamAction(),
                target.bucket(),
                target.key(),
                operation.lists() ? query.first("prefix") : Optional.empty());
    }

    private Permission source() {
        CopySource source = copySource();
        return Permission.ofObject(
                source.versioned() ? "s3:GetObjectVersion" : "s3:GetObject", source.bucket(), source.key());
    }

    /** The tags that an object is to come with; empty if nothing is said of them. */
    Optional<TagSet> sentTags() {
        boolean taken =
                switch (operation) {
                    case PUT_OBJECT, CREATE_MULTIPART_UPLOAD -> true;
                    case COPY_OBJECT ->
                        head.header("x-amz-tagging-directive")
                                .filter("REPLACE"::equals)
                                .isPresent();
                    default -> false;
                };
        return taken ? head.header("x-amz-tagging").map(TagSet::ofHeader) : Optional.empty();
    }

    /** What is copied. */
    CopySource copySource() {
        return CopySource.of(head.header("x-amz-copy-source").orElse(""));
    }

    /** Whether something is copied. */
    boolean copies() {
        return operation == S3Operation.COPY_OBJECT || operation == S3Operation.UPLOAD_PART_COPY;
    }

    /** The object or the version of one that is asked for, a delete marker only by its version. */
    Optional<StoredObject> object(ObjectStore store) {
        return query.has("versionId")
                ? store.version(
                        target.bucket(), target.key(), query.first("versionId").orElse(""))
                : store.newest(target.bucket(), target.key()).filter(object -> !object.deleteMarker());
    }

    /** The id of the upload that is asked for; empty if none is. */
    String uploadId() {
        return query.first("uploadId").orElse("");
    }

    /** The upload that is asked for. */
    Optional<StoredUpload> upload(ObjectStore store) {
        return store.upload(uploadId(), target.bucket(), target.key());
    }

    private boolean ownsUpload(ObjectStore store) {
        return upload(store)
                .filter(upload -> upload.initiator().equals(Senders.initiator(caller)))
                .isPresent();
    }

    /** Why IAM does not let the sender know whether there is an object: who may not list may not find out. */
    Optional<String> secrecy(BucketAccess access) {
        Optional<String> bucket = copies()
                ? Optional.of(source().bucket())
                : operation.reads() ? Optional.of(target.bucket()) : Optional.empty();
        return bucket.flatMap(
                name -> access.denial(caller, new Permission("s3:ListBucket", name, "", Optional.empty())));
    }
}
