package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.storage.access.BucketAccess;
import dev.jampx.sandbox.storage.access.BucketAccess.Permission;
import dev.jampx.sandbox.storage.access.S3Operation;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.wire.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        return permissions;
    }

    private Permission own() {
        return new Permission(
                operation.iamAction(),
                target.bucket(),
                target.key(),
                operation.lists() ? query.first("prefix") : Optional.empty());
    }

    private Permission source() {
        String source = head.header("x-amz-copy-source").orElse("");
        int queryAt = source.indexOf('?');
        String path = decoded(queryAt < 0 ? source : source.substring(0, queryAt));
        String[] parts = (path.startsWith("/") ? path.substring(1) : path).split("/", 2);
        return Permission.ofObject(
                queryAt < 0 ? "s3:GetObject" : "s3:GetObjectVersion", parts[0], parts.length > 1 ? parts[1] : "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private boolean ownsUpload(ObjectStore store) {
        return query.first("uploadId")
                .flatMap(id -> store.upload(id, target.bucket(), target.key()))
                .filter(upload -> upload.initiator().equals(Senders.initiator(caller)))
                .isPresent();
    }

    /** Why IAM does not let the sender know whether there is an object: who may not list may not find out. */
    Optional<String> secrecy(BucketAccess access) {
        Optional<String> bucket =
                switch (operation) {
                    case COPY_OBJECT, UPLOAD_PART_COPY -> Optional.of(source().bucket());
                    default -> operation.reads() ? Optional.of(target.bucket()) : Optional.empty();
                };
        return bucket.flatMap(
                name -> access.denial(caller, new Permission("s3:ListBucket", name, "", Optional.empty())));
    }
}
