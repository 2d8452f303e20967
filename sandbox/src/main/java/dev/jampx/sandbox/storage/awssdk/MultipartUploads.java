package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.NoSuchUpload;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.Received;
import dev.jampx.sandbox.storage.object.StoredObject;
import dev.jampx.sandbox.storage.object.StoredPart;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * Uploads in parts.
 *
 * @param store the buckets
 * @param scope the request
 * @param payloads takes parts
 */
record MultipartUploads(ObjectStore store, RequestScope scope, Payloads payloads) {

    MultipartUpload begin(CreateMultipartUploadRequest request) {
        String id = store.begin(
                request.bucket(),
                request.key(),
                scope.initiator(),
                Translation.headers(request).withTags(scope.tags().orElse(Map.of())));
        return new MultipartUpload(
                id,
                request,
                CreateMultipartUploadResponse.builder()
                        .serverSideEncryption(ServerSideEncryption.AES256)
                        .build());
    }

    UploadPartResponse add(MultipartUpload upload, UploadPartRequest request, InputStream payload) {
        require(upload);
        Received received =
                payloads.received(scope.trailing().counting(payload), request.contentLength(), request.contentMD5());
        try {
            StoredPart part = store.addPart(upload.id(), request.partNumber(), received);
            return UploadPartResponse.builder()
                    .eTag(quoted(part))
                    .serverSideEncryption(ServerSideEncryption.AES256)
                    .build();
        } catch (NoSuchUpload ended) {
            throw Refusals.noSuchUpload(upload.id());
        }
    }

    List<Part> parts(MultipartUpload upload) {
        require(upload);
        return store.parts(upload.id()).stream()
                .map(part -> Part.builder()
                        .partNumber(part.number())
                        .size(part.size())
                        .eTag(quoted(part))
                        .lastModified(Instant.ofEpochMilli(part.modifiedMillis()))
                        .build())
                .toList();
    }

    CompleteMultipartUploadResponse complete(MultipartUpload upload, CompleteMultipartUploadRequest request) {
        require(upload);
        List<StoredPart> wanted = wanted(upload.id(), request.multipartUpload().parts());
        try {
            StoredObject object = store.complete(
                    upload.id(),
                    wanted,
                    MultipartETag.of(wanted),
                    Conditions.ofWrite(
                            upload.containerName(), upload.blobName(), request.ifMatch(), request.ifNoneMatch()),
                    scope.journal());
            return CompleteMultipartUploadResponse.builder()
                    .eTag(Translation.quoted(object))
                    .versionId(Translation.reported(object))
                    .serverSideEncryption(ServerSideEncryption.AES256)
                    .build();
        } catch (NoSuchUpload ended) {
            throw Refusals.noSuchUpload(upload.id());
        }
    }

    /** s3proxy has compared the request with the list of parts. */
    private List<StoredPart> wanted(String id, List<CompletedPart> parts) {
        Set<Integer> numbers = new HashSet<>();
        parts.forEach(part -> numbers.add(part.partNumber()));
        return store.parts(id).stream()
                .filter(part -> numbers.contains(part.number()))
                .toList();
    }

    void abort(MultipartUpload upload) {
        require(upload);
        try {
            store.abort(upload.id());
        } catch (NoSuchUpload ended) {
            throw Refusals.noSuchUpload(upload.id());
        }
    }

    List<software.amazon.awssdk.services.s3.model.MultipartUpload> list(String bucket) {
        return store.uploads(bucket).entrySet().stream()
                .map(entry -> SdkResponses.upload(
                        entry.getValue().key(),
                        entry.getKey(),
                        Instant.ofEpochMilli(entry.getValue().initiatedMillis())))
                .toList();
    }

    private void require(MultipartUpload upload) {
        if (store.upload(upload.id(), upload.containerName(), upload.blobName()).isEmpty()) {
            throw Refusals.noSuchUpload(upload.id());
        }
    }

    private static String quoted(StoredPart part) {
        return "\"" + part.eTag() + "\"";
    }
}
