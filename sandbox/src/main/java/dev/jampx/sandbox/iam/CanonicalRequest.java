package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request in the form that Signature Version 4 signs. */
final class CanonicalRequest {

    private static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

    private CanonicalRequest() {}

    static String of(WireRequest request, SignatureFields fields) {
        CredentialScope scope = fields.scope();
        String headers = fields.signedHeaders().stream()
                .map(name -> name.toLowerCase(Locale.ROOT) + ":" + value(request, name) + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method(),
                scope.forS3() ? CanonicalPath.verbatim(request.path()) : CanonicalPath.normalized(request.path()),
                QueryString.parse(query(request, scope)).canonical(),
                headers,
                String.join(";", fields.signedHeaders()),
                payloadHash(request, fields));
    }

    /** Amazon S3 takes a plus for a space, as browsers write them. */
    private static String query(WireRequest request, CredentialScope scope) {
        return scope.forS3() ? request.query().replace("+", "%20") : request.query();
    }

    private static String value(WireRequest request, String header) {
        return request.headers().getOrDefault(header.toLowerCase(Locale.ROOT), List.of()).stream()
                .map(value -> value.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(","));
    }

    /** Amazon S3 takes the sender's word for the hash of a body, and holds the body to it when it comes. */
    private static String payloadHash(WireRequest request, SignatureFields fields) {
        if (fields.scope().forS3()) {
            Optional<String> declared = request.header("x-amz-content-sha256");
            if (declared.isPresent() || fields.presigned()) {
                return declared.orElse(UNSIGNED_PAYLOAD);
            }
        }
        return Sha256.hex(request.body());
    }
}
