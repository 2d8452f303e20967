package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.object.Change;
import dev.jampx.sandbox.storage.object.ObjectHeaders;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.Received;
import dev.jampx.sandbox.storage.object.StoredBucket;
import dev.jampx.sandbox.storage.object.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.*;

/** The buckets as one request is to see them. */
public final class BucketStore implements BlobStore {

    private static final long SMALLEST_PART = 5L * 1024 * 1024;

    private final ObjectStore store;
    private final RequestScope scope;
    private final Lists lists;
    private final MultipartUploads uploads;
    private final Payloads payloads;

    /** The buckets in {@code store}, for the request of {@code scope}. */
    public BucketStore(ObjectStore store, RequestScope scope) {
        this.store = store;
        this.scope = scope;
        this.lists = new Lists(store);
        this.payloads = new Payloads(store.contents());
        this.uploads = new MultipartUploads(store, scope, payloads);
    }

    @Override
    public ListBucketsResponse list() {
        return ListBucketsResponse.builder()
                .buckets(scope.buckets().stream()
                        .map(name -> Bucket.builder()
                                .name(name)
                                .creationDate(Instant.ofEpochMilli(bucket(name).createdMillis()))
                                .build())
                        .toList())
                .build();
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        bucket(request.bucket());
        return lists.objects(request);
    }

    @Override
    public ListObjectsResponse listV1(ListObjectsRequest request) {
        bucket(request.bucket());
        return lists.objects(request);
    }

    @Override
    public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
        bucket(request.bucket());
        return lists.versions(request);
    }

    @Override
    public HeadBucketResponse headBucket(HeadBucketRequest request) {
        bucket(request.bucket());
        return HeadBucketResponse.builder().bucketRegion(scope.region()).build();
    }

    @Override
    public CreateBucketResponse createContainer(CreateBucketRequest request) {
        throw bucketsAreDefined();
    }

    @Override
    public void deleteBucket(String container) {
        throw bucketsAreDefined();
    }

    private static S3Exception bucketsAreDefined() {
        return Refusals.notImplemented("Buckets of the jampx sandbox come and go with the definition.");
    }

    @Override
    public BucketCannedACL getContainerAccess(String container) {
        bucket(container);
        return BucketCannedACL.PRIVATE;
    }

    @Override
    public void setContainerAccess(String container, BucketCannedACL access) {
        throw noAcl();
    }

    @Override
    public ObjectCannedACL getBlobAccess(String container, String name) {
        object(container, name, null);
        return ObjectCannedACL.PRIVATE;
    }

    @Override
    public ObjectCannedACL getBlobAccess(String container, String name, @Nullable String versionId) {
        object(container, name, versionId);
        return ObjectCannedACL.PRIVATE;
    }

    @Override
    public void setBlobAccess(String container, String name, ObjectCannedACL access) {
        throw noAcl();
    }

    private static S3Exception noAcl() {
        return Refusals.noAcl();
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }

    @Override
    public GetBucketVersioningResponse getBucketVersioning(GetBucketVersioningRequest request) {
        BucketVersioningStatus status =
                switch (bucket(request.bucket()).versioning()) {
                    case OFF -> null;
                    case ENABLED -> BucketVersioningStatus.ENABLED;
                    case SUSPENDED -> BucketVersioningStatus.SUSPENDED;
                };
        return GetBucketVersioningResponse.builder().status(status).build();
    }

    /** Everything is encrypted by S3's own keys, as deployed buckets are; so it is said, and nothing else can be wished for. */
    @Override
    public boolean supportsServerSideEncryption() {
        return true;
    }

    private static void requireOwnEncryption(@Nullable String algorithm, @Nullable String customerAlgorithm) {
        boolean other = algorithm != null && !algorithm.equals(ServerSideEncryption.AES256.toString());
        if (other || customerAlgorithm != null) {
            throw Refusals.notImplemented("Buckets of the jampx sandbox know no encryption but AES256.");
        }
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        bucket(request.bucket());
        requireOwnEncryption(request.serverSideEncryptionAsString(), request.sseCustomerAlgorithm());
        requirePrivate(request.acl());
        Received received =
                payloads.received(scope.trailing().counting(payload), request.contentLength(), request.contentMD5());
        PutObjectRequest whole = request.toBuilder()
                .metadata(scope.trailing().addedTo(request.metadata()))
                .build();
        StoredObject object = store.put(
                request.bucket(),
                request.key(),
                Change.Kind.PUT,
                received,
                Translation.headers(whole).withTags(scope.tags().orElse(Map.of())),
                Conditions.ofWrite(request.bucket(), request.key(), request.ifMatch(), request.ifNoneMatch()),
                scope.journal());
        return PutObjectResponse.builder()
                .eTag(Translation.quoted(object))
                .versionId(Translation.reported(object))
                .serverSideEncryption(ServerSideEncryption.AES256)
                .build();
    }

    /** Objects are their bucket's owner's, so that these two say what is so anyway. */
    private static void requirePrivate(@Nullable ObjectCannedACL acl) {
        if (acl != null && acl != ObjectCannedACL.PRIVATE && acl != ObjectCannedACL.BUCKET_OWNER_FULL_CONTROL) {
            throw noAcl();
        }
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        try {
            return read(request);
        } catch (NoSuchFileException replaced) {
            // Somebody put another version while this one was looked up.
            try {
                return read(request);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseInputStream<GetObjectResponse> read(GetObjectRequest request) throws IOException {
        StoredObject object = object(request.bucket(), request.key(), request.versionId());
        Conditions.checkRead(
                object,
                request.ifMatch(),
                request.ifNoneMatch(),
                request.ifModifiedSince(),
                request.ifUnmodifiedSince());
        ByteRange range = ByteRange.of(request.range(), object.size());
        GetObjectResponse.Builder response = Translation.response(object, range, versioned(request.bucket()));
        if (request.range() != null) {
            response.contentRange(range.header(object.size()));
        }
        InputStream bytes = store.bytes(object, range.from());
        return SdkResponses.getResponse(response.build(), new LimitedBytes(bytes, range.length()));
    }

    @Override
    public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
        StoredObject object = object(request.bucket(), request.key(), request.versionId());
        return SdkResponses.toHead(
                Translation.response(object, new ByteRange(0, object.size()), versioned(request.bucket()))
                        .build());
    }

    private StoredObject object(String bucket, String key, @Nullable String versionId) {
        bucket(bucket);
        if (versionId != null) {
            if (!StoredObject.isVersionId(versionId)) {
                throw Refusals.invalidVersion(versionId);
            }
            StoredObject version =
                    store.version(bucket, key, versionId).orElseThrow(() -> Refusals.noSuchVersion(key, versionId));
            if (version.deleteMarker()) {
                throw Refusals.isDeleteMarker(versionId);
            }
            return version;
        }
        StoredObject newest = store.newest(bucket, key).orElseThrow(() -> S3Exceptions.noSuchKey(bucket, key, ""));
        if (newest.deleteMarker()) {
            throw S3Exceptions.noSuchKeyDeleteMarker(bucket, key, newest.versionId(), "");
        }
        return newest;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        bucket(request.destinationBucket());
        requireOwnEncryption(request.serverSideEncryptionAsString(), request.sseCustomerAlgorithm());
        requirePrivate(request.acl());
        StoredObject source = source(request);
        Conditions.checkCopy(
                source,
                request.copySourceIfMatch(),
                request.copySourceIfNoneMatch(),
                request.copySourceIfModifiedSince(),
                request.copySourceIfUnmodifiedSince());
        ObjectHeaders headers = request.metadataDirective() == MetadataDirective.REPLACE
                ? Translation.headers(request)
                : source.headers();
        StoredObject copy = store.put(
                request.destinationBucket(),
                request.destinationKey(),
                Change.Kind.COPY,
                payloads.received(bytes(source), source.size(), null),
                headers.withTags(scope.tags().orElse(source.headers().tags())),
                Conditions.ofWrite(request.destinationBucket(), request.destinationKey(), null, null),
                scope.journal());
        return CopyObjectResponse.builder()
                .copyObjectResult(CopyObjectResult.builder()
                        .eTag(Translation.quoted(copy))
                        .lastModified(Translation.modified(copy))
                        .build())
                .versionId(Translation.reported(copy))
                .copySourceVersionId(Translation.reported(source))
                .serverSideEncryption(ServerSideEncryption.AES256)
                .build();
    }

    private StoredObject source(CopyObjectRequest request) {
        String versionId = request.sourceVersionId();
        boolean marker = versionId != null
                && store.version(request.sourceBucket(), request.sourceKey(), versionId)
                        .filter(StoredObject::deleteMarker)
                        .isPresent();
        if (marker) {
            throw Refusals.copiesDeleteMarker();
        }
        return object(request.sourceBucket(), request.sourceKey(), versionId);
    }

    private InputStream bytes(StoredObject object) {
        try {
            return store.bytes(object, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        bucket(request.bucket());
        if (request.versionId() != null && !StoredObject.isVersionId(request.versionId())) {
            throw Refusals.invalidVersion(request.versionId());
        }
        Optional<Change> change = store.remove(
                request.bucket(),
                request.key(),
                Optional.ofNullable(request.versionId()),
                Conditions.ofDeletion(request.ifMatch(), request.ifMatchSize(), request.ifMatchLastModifiedTime()),
                scope.journal());
        DeleteObjectResponse.Builder response = DeleteObjectResponse.builder();
        change.map(Change::object)
                .filter(object -> object.deleteMarker() || request.versionId() != null)
                .ifPresent(object ->
                        response.versionId(object.versionId()).deleteMarker(object.deleteMarker() ? true : null));
        return response.build();
    }

    /** One after the other, and each as IAM allows. */
    @Override
    public DeleteObjectsResponse removeBlobs(DeleteObjectsRequest request) {
        List<DeletedObject> deleted = new ArrayList<>();
        List<S3Error> errors = new ArrayList<>();
        for (ObjectIdentifier object : request.delete().objects()) {
            Optional<String> denial = scope.deletionDenial().apply(object);
            if (denial.isPresent()) {
                errors.add(error(object, RefusalCode.ACCESS_DENIED, denial.get()));
            } else if (object.versionId() != null && !StoredObject.isVersionId(object.versionId())) {
                errors.add(error(object, RefusalCode.NO_SUCH_VERSION, RefusalCode.NO_SUCH_VERSION.message()));
            } else {
                deleted.add(deleted(request.bucket(), object));
            }
        }
        return DeleteObjectsResponse.builder().deleted(deleted).errors(errors).build();
    }

    private static S3Error error(ObjectIdentifier object, RefusalCode code, String message) {
        return S3Error.builder()
                .key(object.key())
                .versionId(object.versionId())
                .code(code.code())
                .message(message)
                .build();
    }

    private DeletedObject deleted(String bucket, ObjectIdentifier object) {
        DeleteObjectResponse response = removeBlob(DeleteObjectRequest.builder()
                .bucket(bucket)
                .key(object.key())
                .versionId(object.versionId())
                .build());
        return DeletedObject.builder()
                .key(object.key())
                .versionId(object.versionId())
                .deleteMarker(response.deleteMarker())
                .deleteMarkerVersionId(Boolean.TRUE.equals(response.deleteMarker()) ? response.versionId() : null)
                .build();
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        bucket(request.bucket());
        requireOwnEncryption(request.serverSideEncryptionAsString(), request.sseCustomerAlgorithm());
        requirePrivate(request.acl());
        return uploads.begin(request);
    }

    @Override
    public UploadPartResponse uploadMultipartPart(
            MultipartUpload upload, UploadPartRequest request, InputStream payload) {
        bucket(upload.containerName());
        return uploads.add(upload, request, payload);
    }

    @Override
    public List<Part> listMultipartUpload(MultipartUpload upload) {
        bucket(upload.containerName());
        return uploads.parts(upload);
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        bucket(upload.containerName());
        return uploads.complete(upload, request);
    }

    @Override
    public void abortMultipartUpload(MultipartUpload upload) {
        bucket(upload.containerName());
        uploads.abort(upload);
    }

    @Override
    public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(String container) {
        bucket(container);
        return uploads.list(container);
    }

    @Override
    public long getMinimumMultipartPartSize() {
        return SMALLEST_PART;
    }

    private StoredBucket bucket(String name) {
        return Optional.of(name)
                .filter(scope.buckets()::contains)
                .flatMap(store::bucket)
                .orElseThrow(Refusals::noSuchBucket);
    }

    private boolean versioned(String bucket) {
        return bucket(bucket).versioning() != StoredBucket.Versioning.OFF;
    }
}
