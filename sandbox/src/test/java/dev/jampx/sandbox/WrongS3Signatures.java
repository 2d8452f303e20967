package dev.jampx.sandbox;

import static dev.jampx.sandbox.WrongS3Request.argument;
import static dev.jampx.sandbox.WrongS3Request.get;

import dev.jampx.sandbox.S3Conversation.Request;
import java.util.stream.Stream;

/** Requests whose signatures are not in the form. */
final class WrongS3Signatures {

    private WrongS3Signatures() {}

    static Stream<WrongS3Request> signatures() {
        Request read = get("/BUCKET/hello");
        String scope = "AWS4-HMAC-SHA256 Credential=";
        return Stream.of(
                new WrongS3Request(read.with("authorization", ""), 403, "AccessDenied", "Access Denied"),
                argument(
                        read.with("authorization", "Basic abc"),
                        "Unsupported Authorization Type",
                        "Authorization",
                        "Basic abc"),
                new WrongS3Request(
                        read.with("authorization", "AWS key:signature"),
                        400,
                        "InvalidRequest",
                        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."),
                new WrongS3Request(
                        read.with("authorization", scope + "AKIA/20261129/us-east-1/s3/aws4_request, Signature=00"),
                        400,
                        "AuthorizationHeaderMalformed",
                        "The authorization header is malformed; the authorization header requires three components:"
                                + " Credential, SignedHeaders, and Signature."),
                new WrongS3Request(
                        read.with("authorization", scope + "AKIA, SignedHeaders=host, Signature=00"),
                        400,
                        "AuthorizationHeaderMalformed",
                        "The authorization header is malformed; the Credential is mal-formed; expecting"
                                + " \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."),
                new WrongS3Request(
                        read.with("x-amz-content-sha256", ""),
                        400,
                        "InvalidRequest",
                        "Missing required header for this request: x-amz-content-sha256"),
                argument(
                        read.with("x-amz-content-sha256", "none"),
                        "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER,"
                                + " STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER,"
                                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD,"
                                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
                        "x-amz-content-sha256",
                        "none"),
                new WrongS3Request(
                        get("/BUCKET/hello?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00")
                                .with("authorization", ""),
                        400,
                        "AuthorizationQueryParametersError",
                        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential,"
                                + " X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."));
    }
}
