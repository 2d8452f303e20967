package dev.jampx.sandbox.storage.protocol;

import com.google.common.base.Throwables;
import java.io.EOFException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What comes out of s3proxy when it refuses, as S3 says it. */
final class ProxyFailures {

    private static final int NOT_MODIFIED = 304;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_IMPLEMENTED = 501;

    private static final List<String> HEADERS = List.of("ETag", "x-amz-delete-marker", "x-amz-version-id", "Allow");

    /** S3's words for refusals of which s3proxy says the status only. */
    private static final Map<Integer, S3Refusal> BY_STATUS = Map.of(
            NOT_MODIFIED,
            S3Refusal.of(NOT_MODIFIED, "NotModified", "Not Modified"),
            BAD_REQUEST,
            S3Refusal.of(BAD_REQUEST, "BadDigest", "The Content-MD5 you specified did not match what we received."),
            412,
            S3Refusal.of(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold"),
            416,
            S3Refusal.of(416, "InvalidRange", "The requested range is not satisfiable"));

    private ProxyFailures() {}

    /** The refusal; empty if it is none but a fault. */
    static Optional<S3Refusal> refusal(Exception failure, S3Target target) {
        List<Throwable> causes = Throwables.getCausalChain(failure);
        Optional<AwsServiceException> refusal = causes.stream()
                .filter(AwsServiceException.class::isInstance)
                .map(AwsServiceException.class::cast)
                .findFirst();
        if (refusal.isPresent()) {
            return of(refusal.get(), target);
        }
        if (causes.stream().anyMatch(EOFException.class::isInstance)) {
            return Optional.of(S3Refusal.of(
                    BAD_REQUEST,
                    "IncompleteBody",
                    "You did not provide the number of bytes specified by the Content-Length HTTP header"));
        }
        if (failure instanceof UnsupportedOperationException) {
            return Optional.of(S3Refusal.of(
                    NOT_IMPLEMENTED,
                    "NotImplemented",
                    "A header you provided implies functionality that is not implemented"));
        }
        return failure instanceof IllegalArgumentException
                ? Optional.of(S3Refusal.of(BAD_REQUEST, "InvalidArgument", String.valueOf(failure.getMessage())))
                : Optional.empty();
    }

    private static Optional<S3Refusal> of(AwsServiceException refusal, S3Target target) {
        Map<String, String> headers = headers(refusal);
        String code = S3Exceptions.errorCode(refusal);
        if (code == null) {
            return Optional.ofNullable(BY_STATUS.get(refusal.statusCode()))
                    .map(known ->
                            new S3Refusal(known.status(), known.code(), known.message(), known.elements(), headers));
        }
        String message = refusal.awsErrorDetails().errorMessage();
        return Optional.of(new S3Refusal(
                refusal.statusCode(),
                code,
                message == null ? "" : message,
                code.equals("NoSuchKey") ? Map.of("Key", target.key()) : Map.of(),
                headers));
    }

    private static Map<String, String> headers(AwsServiceException refusal) {
        Map<String, String> headers = new HashMap<>();
        SdkHttpResponse response = S3Exceptions.httpResponse(refusal);
        if (response != null) {
            HEADERS.forEach(name -> response.firstMatchingHeader(name).ifPresent(value -> headers.put(name, value)));
        }
        return headers;
    }
}
