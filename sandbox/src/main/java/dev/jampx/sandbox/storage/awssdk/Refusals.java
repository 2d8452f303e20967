package dev.jampx.sandbox.storage.awssdk;

import java.util.Locale;
import java.util.Map;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** S3's refusals, as s3proxy passes them on. */
final class Refusals {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int NOT_MODIFIED = 304;

    private Refusals() {}

    static S3Exception noSuchBucket() {
        return (S3Exception) NoSuchBucketException.builder()
                .statusCode(NOT_FOUND)
                .awsErrorDetails(details(NOT_FOUND, "NoSuchBucket", "The specified bucket does not exist"))
                .message("NoSuchBucket")
                .build();
    }

    static S3Exception noSuchUpload() {
        return refusal(
                NOT_FOUND,
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.");
    }

    static S3Exception isDeleteMarker() {
        return refusal(
                METHOD_NOT_ALLOWED, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    }

    static S3Exception badDigest() {
        return refusal(BAD_REQUEST, "BadDigest", "The Content-MD5 you specified did not match what we received.");
    }

    /** The wording is remembered, not looked up. */
    static S3Exception badChecksum(String algorithm) {
        return refusal(
                BAD_REQUEST,
                "BadDigest",
                "The " + algorithm.toUpperCase(Locale.ROOT) + " you specified did not match the calculated checksum.");
    }

    static S3Exception incompleteBody() {
        return refusal(
                BAD_REQUEST,
                "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP header");
    }

    static S3Exception invalidRange() {
        return refusal(RANGE_NOT_SATISFIABLE, "InvalidRange", "The requested range is not satisfiable");
    }

    static S3Exception notModified(String eTag) {
        return S3Exceptions.fromStatusCode(NOT_MODIFIED, eTag, Map.of(), null);
    }

    static S3Exception notImplemented(String message) {
        return refusal(NOT_IMPLEMENTED, "NotImplemented", message);
    }

    static S3Exception noAcl() {
        return refusal(BAD_REQUEST, "AccessControlListNotSupported", "The bucket does not allow ACLs");
    }

    private static S3Exception refusal(int status, String code, String message) {
        return (S3Exception) S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(details(status, code, message))
                .message(message)
                .build();
    }

    private static AwsErrorDetails details(int status, String code, String message) {
        return AwsErrorDetails.builder()
                .errorCode(code)
                .errorMessage(message)
                .sdkHttpResponse(SdkHttpResponse.builder().statusCode(status).build())
                .build();
    }
}
