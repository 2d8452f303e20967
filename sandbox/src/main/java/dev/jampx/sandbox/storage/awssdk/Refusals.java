package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import java.util.Map;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** S3's refusals, as s3proxy passes them on. */
final class Refusals {

    private Refusals() {}

    /** s3proxy knows it by its class. */
    static S3Exception noSuchBucket() {
        RefusalCode code = RefusalCode.NO_SUCH_BUCKET;
        return (S3Exception) NoSuchBucketException.builder()
                .statusCode(code.status())
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code.code())
                        .errorMessage(code.message())
                        .build())
                .message(code.code())
                .build();
    }

    static S3Exception noSuchUpload(String uploadId) {
        return new RefusedRequest(S3Refusal.noSuchUpload(uploadId));
    }

    static S3Exception noSuchVersion(String key, String versionId) {
        return new RefusedRequest(S3Refusal.noSuchVersion(key, versionId));
    }

    static S3Exception invalidVersion(String versionId) {
        return new RefusedRequest(S3Refusal.invalidVersion("versionId", versionId));
    }

    static S3Exception isDeleteMarker(String versionId) {
        return new RefusedRequest(S3Refusal.methodNotAllowed("GET", "DeleteMarker")
                .withHeaders(Map.of("Allow", "DELETE", "x-amz-delete-marker", "true", "x-amz-version-id", versionId)));
    }

    static S3Exception copiesDeleteMarker() {
        return new RefusedRequest(S3Refusal.of(
                RefusalCode.INVALID_REQUEST,
                "The source of a copy request may not specifically refer to a delete marker by version id."));
    }

    static S3Exception badDigest(String expected, String calculated) {
        return new RefusedRequest(S3Refusal.of(RefusalCode.BAD_DIGEST)
                .with("ExpectedDigest", expected)
                .with("CalculatedDigest", calculated));
    }

    static S3Exception badChecksum(String algorithm) {
        return new RefusedRequest(S3Refusal.badChecksum(algorithm));
    }

    static S3Exception incompleteBody(long expected, long provided) {
        return new RefusedRequest(S3Refusal.of(RefusalCode.INCOMPLETE_BODY)
                .with("NumberBytesExpected", String.valueOf(expected))
                .with("NumberBytesProvided", String.valueOf(provided)));
    }

    static S3Exception invalidRange(String range, long size) {
        return new RefusedRequest(S3Refusal.of(RefusalCode.INVALID_RANGE)
                .with("RangeRequested", range)
                .with("ActualObjectSize", String.valueOf(size)));
    }

    /** S3 names the condition by the header that had it. */
    static S3Exception preconditionFailed(String condition) {
        return new RefusedRequest(S3Refusal.of(RefusalCode.PRECONDITION_FAILED).with("Condition", condition));
    }

    static S3Exception notModified(String eTag) {
        return S3Exceptions.fromStatusCode(RefusalCode.NOT_MODIFIED.status(), eTag, Map.of(), null);
    }

    static S3Exception invalidArgument(String message, String name, String value) {
        return new RefusedRequest(S3Refusal.invalidArgument(message, name, value));
    }

    static S3Exception notImplemented(String message) {
        return new RefusedRequest(S3Refusal.of(RefusalCode.NOT_IMPLEMENTED, message));
    }

    static S3Exception noAcl() {
        return new RefusedRequest(S3Refusal.of(RefusalCode.ACCESS_CONTROL_LIST_NOT_SUPPORTED));
    }
}
