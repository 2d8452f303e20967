package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.access.S3Operation;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.Optional;
import java.util.Set;

/** Tells which operation of S3 a request is. */
final class Operations {

    /** What may be in the query of a request without its being another operation. */
    private static final Set<String> PLAIN = Set.of(
            "list-type",
            "prefix",
            "delimiter",
            "marker",
            "max-keys",
            "encoding-type",
            "continuation-token",
            "start-after",
            "fetch-owner",
            "versionId",
            "partNumber",
            "x-id",
            "key-marker",
            "version-id-marker",
            "AWSAccessKeyId",
            "Signature",
            "Expires",
            // Amplify's client writes headers here that whoever has the address is to send; S3 looks at those that are
            // sent.
            "content-type",
            "content-disposition",
            "cache-control");

    private Operations() {}

    /** The operation; empty if buckets do not have it here. */
    static Optional<S3Operation> of(WireRequest request, S3Target target, QueryParameters query) {
        if (target.bucket().isEmpty()) {
            return request.method().equals("GET") ? Optional.of(S3Operation.LIST_BUCKETS) : Optional.empty();
        }
        return target.isObject() ? ofObject(request, query) : ofBucket(request, query);
    }

    private static Optional<S3Operation> ofBucket(WireRequest request, QueryParameters query) {
        return switch (request.method()) {
            case "HEAD" -> Optional.of(S3Operation.HEAD_BUCKET);
            case "POST" -> query.has("delete") ? Optional.of(S3Operation.DELETE_OBJECTS) : Optional.empty();
            case "GET" -> readsOfBucket(query);
            default -> Optional.empty();
        };
    }

    private static Optional<S3Operation> readsOfBucket(QueryParameters query) {
        if (query.has("versions")) {
            return Optional.of(S3Operation.LIST_OBJECT_VERSIONS);
        }
        if (query.has("uploads")) {
            return Optional.of(S3Operation.LIST_MULTIPART_UPLOADS);
        }
        if (query.has("location")) {
            return Optional.of(S3Operation.GET_BUCKET_LOCATION);
        }
        if (query.has("versioning")) {
            return Optional.of(S3Operation.GET_BUCKET_VERSIONING);
        }
        if (query.has("cors")) {
            return Optional.of(S3Operation.GET_BUCKET_CORS);
        }
        if (query.has("acl")) {
            return Optional.of(S3Operation.GET_BUCKET_ACL);
        }
        return plain(query, S3Operation.LIST_OBJECTS);
    }

    private static Optional<S3Operation> ofObject(WireRequest request, QueryParameters query) {
        boolean upload = query.has("uploadId");
        boolean version = query.has("versionId");
        if (query.has("tagging")) {
            return ofTags(request.method());
        }
        boolean copy = request.header("x-amz-copy-source").isPresent();
        return switch (request.method()) {
            case "GET" -> upload ? Optional.of(S3Operation.LIST_PARTS) : readsOfObject(query, version);
            case "HEAD" -> plain(query, version ? S3Operation.HEAD_OBJECT_VERSION : S3Operation.HEAD_OBJECT);
            case "PUT" -> {
                if (upload) {
                    yield Optional.of(copy ? S3Operation.UPLOAD_PART_COPY : S3Operation.UPLOAD_PART);
                }
                yield plain(query, copy ? S3Operation.COPY_OBJECT : S3Operation.PUT_OBJECT);
            }
            case "POST" -> {
                if (query.has("uploads")) {
                    yield Optional.of(S3Operation.CREATE_MULTIPART_UPLOAD);
                }
                yield upload ? Optional.of(S3Operation.COMPLETE_MULTIPART_UPLOAD) : Optional.empty();
            }
            case "DELETE" -> {
                if (upload) {
                    yield Optional.of(S3Operation.ABORT_MULTIPART_UPLOAD);
                }
                yield plain(query, version ? S3Operation.DELETE_OBJECT_VERSION : S3Operation.DELETE_OBJECT);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<S3Operation> ofTags(String method) {
        return switch (method) {
            case "GET" -> Optional.of(S3Operation.GET_OBJECT_TAGGING);
            case "PUT" -> Optional.of(S3Operation.PUT_OBJECT_TAGGING);
            case "DELETE" -> Optional.of(S3Operation.DELETE_OBJECT_TAGGING);
            default -> Optional.empty();
        };
    }

    private static Optional<S3Operation> readsOfObject(QueryParameters query, boolean version) {
        if (query.has("attributes")) {
            return Optional.of(S3Operation.GET_OBJECT_ATTRIBUTES);
        }
        if (query.has("acl")) {
            return Optional.of(S3Operation.GET_OBJECT_ACL);
        }
        return plain(query, version ? S3Operation.GET_OBJECT_VERSION : S3Operation.GET_OBJECT);
    }

    private static Optional<S3Operation> plain(QueryParameters query, S3Operation operation) {
        return query.values().keySet().stream()
                        .allMatch(name -> PLAIN.contains(name)
                                || name.startsWith("response-")
                                || name.startsWith("X-Amz-")
                                || name.startsWith("x-amz-"))
                ? Optional.of(operation)
                : Optional.empty();
    }
}
