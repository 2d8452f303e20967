package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.answer.S3Refusal;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A refusal on its way through s3proxy, which knows the code and the message and passes the rest on unseen. */
public final class RefusedRequest extends S3Exception {

    private static final long serialVersionUID = 1L;

    private final transient S3Refusal refusal;

    /** Refuses what is done for a request. */
    public RefusedRequest(S3Refusal refusal) {
        super(S3Exception.builder()
                .statusCode(refusal.status())
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(refusal.code().code())
                        .errorMessage(refusal.message())
                        .sdkHttpResponse(SdkHttpResponse.builder()
                                .statusCode(refusal.status())
                                .build())
                        .build())
                .message(refusal.message()));
        this.refusal = refusal;
    }

    /** What is refused, and why. */
    public S3Refusal refusal() {
        return refusal;
    }
}
