package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.awssdk.RefusedRequest;
import java.io.EOFException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What comes out of s3proxy when it refuses, as S3 says it.
 *
 * @param asked what was asked
 */
record ProxyFailures(S3Request asked) {

    private static final List<String> HEADERS = List.of("ETag", "x-amz-delete-marker", "x-amz-version-id", "Allow");

    /** S3's codes for refusals of which s3proxy says the status only. */
    private static final Map<Integer, RefusalCode> BY_STATUS = Map.of(
            304, RefusalCode.NOT_MODIFIED,
            400, RefusalCode.BAD_DIGEST,
            412, RefusalCode.PRECONDITION_FAILED,
            416, RefusalCode.INVALID_RANGE);

    /** The refusal; empty if it is none but a fault. */
    Optional<S3Refusal> refusal(Exception failure) {
        Optional<S3Refusal> ours = causes(failure)
                .filter(RefusedRequest.class::isInstance)
                .map(refused -> ((RefusedRequest) refused).refusal())
                .findFirst();
        return ours.or(() -> causes(failure)
                .filter(AwsServiceException.class::isInstance)
                .map(AwsServiceException.class::cast)
                .findFirst()
                .map(this::ofProxy)
                .orElseGet(() -> ofFault(failure)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<S3Refusal> ofFault(Exception failure) {
        if (causes(failure).anyMatch(EOFException.class::isInstance)) {
            return Optional.of(S3Refusal.of(RefusalCode.INCOMPLETE_BODY));
        }
        if (failure instanceof UnsupportedOperationException) {
            return Optional.of(S3Refusal.of(RefusalCode.NOT_IMPLEMENTED));
        }
        return failure instanceof IllegalArgumentException
                ? Optional.of(S3Refusal.of(RefusalCode.INVALID_ARGUMENT, String.valueOf(failure.getMessage())))
                : Optional.empty();
    }

    private Optional<S3Refusal> ofProxy(AwsServiceException refusal) {
        String code = S3Exceptions.errorCode(refusal);
        Optional<RefusalCode> known =
                code == null ? Optional.ofNullable(BY_STATUS.get(refusal.statusCode())) : RefusalCode.named(code);
        return known.map(
                it -> S3Refusal.of(it, message(it, refusal)).with(elements(it)).withHeaders(headers(refusal)));
    }

    /** s3proxy's own messages are not always S3's; where it says more than the code does, they are worth more. */
    private String message(RefusalCode code, AwsServiceException refusal) {
        return switch (code) {
            case INVALID_ARGUMENT, INVALID_REQUEST, NOT_IMPLEMENTED -> {
                String message = refusal.awsErrorDetails().errorMessage();
                yield message == null || message.equals("Bad Request") ? code.message() : message;
            }
            case BAD_DIGEST ->
                Digests.given(asked.head()).stream()
                        .findFirst()
                        .filter(name -> asked.head().header("content-md5").isEmpty())
                        .map(name -> S3Refusal.badChecksum(name.replaceFirst("^x-amz-checksum-", ""))
                                .message())
                        .orElse(code.message());
            default -> code.message();
        };
    }

    private Map<String, String> elements(RefusalCode code) {
        String bucket =
                asked.copies() ? asked.copySource().bucket() : asked.target().bucket();
        String key = asked.copies() ? asked.copySource().key() : asked.target().key();
        return switch (code) {
            case NO_SUCH_KEY -> Map.of("Key", key);
            case NO_SUCH_BUCKET -> Map.of("BucketName", bucket);
            case NO_SUCH_UPLOAD -> Map.of("UploadId", asked.uploadId());
            default -> Map.of();
        };
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
