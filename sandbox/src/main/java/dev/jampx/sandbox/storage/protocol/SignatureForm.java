package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What S3 demands of a signature before it asks whose it is. */
final class SignatureForm {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final Pattern COMPONENTS =
            Pattern.compile("(?=.*Credential=\\S)(?=.*SignedHeaders=\\S)(?=.*Signature=\\S).*");
    private static final Pattern CREDENTIAL =
            Pattern.compile(".*Credential=[^/,]+/\\d{8}/[^/,]+/[^/,]+/aws4_request.*");
    private static final Pattern PAYLOAD_HASH = Pattern.compile("[0-9a-fA-F]{64}|UNSIGNED-PAYLOAD"
            + "|STREAMING-(UNSIGNED-PAYLOAD-TRAILER|AWS4-(HMAC-SHA256|ECDSA-P256-SHA256)-PAYLOAD(-TRAILER)?)");
    private static final List<String> QUERY = List.of(
            "X-Amz-Algorithm",
            "X-Amz-Credential",
            "X-Amz-Signature",
            "X-Amz-Date",
            "X-Amz-SignedHeaders",
            "X-Amz-Expires");

    private SignatureForm() {}

    /** Why nobody looks at the signature of {@code head}. */
    static Optional<S3Refusal> refusal(WireRequest head, QueryParameters query) {
        Optional<String> authorization = head.header("authorization").map(String::strip);
        return authorization.isPresent() ? ofHeader(head, authorization.get()) : ofQuery(query);
    }

    private static Optional<S3Refusal> ofHeader(WireRequest head, String authorization) {
        if (authorization.startsWith("AWS ")) {
            return Optional.of(S3Refusal.of(
                    RefusalCode.INVALID_REQUEST,
                    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."));
        }
        if (!authorization.startsWith(ALGORITHM)) {
            return Optional.of(
                    S3Refusal.invalidArgument("Unsupported Authorization Type", "Authorization", authorization));
        }
        if (!COMPONENTS.matcher(authorization).matches()) {
            return Optional.of(S3Refusal.of(RefusalCode.AUTHORIZATION_HEADER_MALFORMED));
        }
        if (!CREDENTIAL.matcher(authorization).matches()) {
            return Optional.of(S3Refusal.of(
                    RefusalCode.AUTHORIZATION_HEADER_MALFORMED,
                    "The authorization header is malformed; the Credential is mal-formed; expecting"
                            + " \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."));
        }
        return payloadHash(head.header("x-amz-content-sha256"));
    }

    private static Optional<S3Refusal> payloadHash(Optional<String> hash) {
        if (hash.isEmpty()) {
            return Optional.of(S3Refusal.of(
                    RefusalCode.INVALID_REQUEST, "Missing required header for this request: x-amz-content-sha256"));
        }
        return PAYLOAD_HASH.matcher(hash.get()).matches()
                ? Optional.empty()
                : Optional.of(S3Refusal.invalidArgument(
                        "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER,"
                                + " STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER,"
                                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD,"
                                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
                        "x-amz-content-sha256",
                        hash.get()));
    }

    private static Optional<S3Refusal> ofQuery(QueryParameters query) {
        long given = QUERY.stream()
                .filter(name ->
                        query.first(name).filter(value -> !value.isEmpty()).isPresent())
                .count();
        if (given > 0 && given < QUERY.size()) {
            return Optional.of(S3Refusal.of(RefusalCode.AUTHORIZATION_QUERY_PARAMETERS_ERROR));
        }
        String algorithm = query.first("X-Amz-Algorithm").orElse(ALGORITHM);
        return algorithm.equals(ALGORITHM)
                ? Optional.empty()
                : Optional.of(S3Refusal.of(
                        RefusalCode.AUTHORIZATION_QUERY_PARAMETERS_ERROR,
                        "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\""));
    }
}
