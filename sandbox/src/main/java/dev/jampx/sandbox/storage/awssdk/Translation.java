package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.ObjectHeaders;
import dev.jampx.sandbox.storage.object.StoredObject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** Between the AWS SDK's words and those of the buckets. */
// The SDK calls Expires deprecated, and s3proxy asks for it.
@SuppressWarnings("deprecation")
final class Translation {

    private static final String STANDARD = "STANDARD";

    private Translation() {}

    static ObjectHeaders headers(PutObjectRequest request) {
        return new ObjectHeaders(
                request.contentType(),
                request.cacheControl(),
                request.contentDisposition(),
                request.contentEncoding(),
                request.contentLanguage(),
                millis(request.expires()),
                request.storageClassAsString(),
                request.metadata(),
                Map.of());
    }

    static ObjectHeaders headers(CreateMultipartUploadRequest request) {
        return new ObjectHeaders(
                request.contentType(),
                request.cacheControl(),
                request.contentDisposition(),
                request.contentEncoding(),
                request.contentLanguage(),
                millis(request.expires()),
                request.storageClassAsString(),
                request.metadata(),
                Map.of());
    }

    static ObjectHeaders headers(CopyObjectRequest request) {
        return new ObjectHeaders(
                request.contentType(),
                request.cacheControl(),
                request.contentDisposition(),
                request.contentEncoding(),
                request.contentLanguage(),
                millis(request.expires()),
                request.storageClassAsString(),
                request.metadata(),
                Map.of());
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    static GetObjectResponse.Builder response(StoredObject object, ByteRange range, boolean versioned) {
        ObjectHeaders headers = object.headers();
        Long expires = headers.expiresMillis();
        return GetObjectResponse.builder()
                .metadata(headers.metadata())
                .cacheControl(headers.cacheControl())
                .contentDisposition(headers.contentDisposition())
                .contentEncoding(headers.contentEncoding())
                .contentLanguage(headers.contentLanguage())
                .contentType(headers.contentType())
                .expires(expires == null ? null : Instant.ofEpochMilli(expires))
                .storageClass(headers.storageClass())
                .contentLength(range.length())
                .eTag(quoted(object))
                .lastModified(modified(object))
                .serverSideEncryption(ServerSideEncryption.AES256)
                .versionId(versioned ? object.versionId() : null);
    }

    static S3Object entry(String key, StoredObject object) {
        return S3Object.builder()
                .key(key)
                .eTag(quoted(object))
                .lastModified(modified(object))
                .size(object.size())
                .storageClass(storageClass(object))
                .build();
    }

    static String storageClass(StoredObject object) {
        String storageClass = object.headers().storageClass();
        return storageClass == null ? STANDARD : storageClass;
    }

    static String quoted(StoredObject object) {
        return "\"" + object.eTag() + "\"";
    }

    static Instant modified(StoredObject object) {
        return Instant.ofEpochMilli(object.modifiedMillis());
    }

    /** The version that a response names: none while no versions are kept. */
    static @Nullable String reported(StoredObject object) {
        return object.versionId().equals(StoredObject.NULL_VERSION) ? null : object.versionId();
    }
}
