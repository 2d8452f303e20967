package dev.jampx.standin.wire;

/** What any service may refuse any request for. */
public enum CommonError {
    /** The credentials were good once. */
    EXPIRED(
            403,
            "ExpiredToken",
            "ExpiredTokenException",
            "ExpiredToken",
            "The security token included in the request is expired"),
    /** Nobody has such an access key. */
    UNKNOWN_KEY(
            403,
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            "InvalidAccessKeyId",
            "The security token included in the request is invalid."),
    /** The signature does not fit the request. */
    BAD_SIGNATURE(
            403,
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided."),
    /** There is no signature. */
    UNSIGNED(
            403,
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "AccessDenied",
            "Request is missing Authentication Token"),
    /** The caller may not do that. */
    DENIED(403, "AccessDenied", "AccessDeniedException", "AccessDenied", "Access Denied"),
    /** Too much at once. */
    THROTTLED(400, "Throttling", "ThrottlingException", "SlowDown", "Rate exceeded");

    private final int status;
    private final String query;
    private final String json;
    private final String s3;
    private final String message;

    CommonError(int status, String query, String json, String s3, String message) {
        this.status = status;
        this.query = query;
        this.json = json;
        this.s3 = s3;
        this.message = message;
    }

    /** The error as {@code dialect} has it, in AWS's usual words. */
    public AwsError in(Dialect dialect) {
        return in(dialect, message);
    }

    /** The error as {@code dialect} has it. */
    public AwsError in(Dialect dialect, String words) {
        return switch (dialect) {
            case QUERY -> new AwsError(status, query, words);
            case JSON -> new AwsError(400, json, words);
            case S3 -> new AwsError(this == THROTTLED ? 503 : status, s3, words);
        };
    }
}
