package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.WireRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the signature of a request, in its {@code Authorization} header or in its query string. */
final class SignatureReader {

    private SignatureReader() {}

    /** What was found. */
    sealed interface Found {

        /** A whole signature. */
        record Signature(SignatureFields fields) implements Found {}

        /** No signature at all. */
        record Nothing() implements Found {}

        /** Something that is meant as a signature but is not whole; {@code message} is AWS's. */
        record Incomplete(String message) implements Found {}
    }

    static Found read(WireRequest request) {
        Optional<String> authorization = request.header("authorization").map(String::strip);
        if (authorization.isPresent()) {
            return authorization.get().startsWith("AWS4-")
                    ? fromHeader(request, authorization.get())
                    : new Found.Nothing();
        }
        QueryString query = QueryString.parse(request.query());
        return query.first("X-Amz-Algorithm").isPresent() ? fromQuery(query) : new Found.Nothing();
    }

    private static Found fromHeader(WireRequest request, String authorization) {
        int space = authorization.indexOf(' ');
        String algorithm = space < 0 ? authorization : authorization.substring(0, space);
        if (!algorithm.equals(SignatureFields.ALGORITHM)) {
            return new Found.Incomplete("Unsupported AWS 'algorithm': '" + algorithm + "'");
        }
        Map<String, String> parameters = parameters(authorization.substring(algorithm.length()));
        Optional<String> date = request.header("x-amz-date").or(() -> request.header("date"));
        List<String> missing = new ArrayList<>();
        for (String name : List.of("Credential", "Signature", "SignedHeaders")) {
            if (parameters.getOrDefault(name, "").isEmpty()) {
                missing.add("Authorization header requires '" + name + "' parameter.");
            }
        }
        if (date.isEmpty()) {
            missing.add("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
        }
        if (!missing.isEmpty()) {
            return new Found.Incomplete(String.join(" ", missing) + " Authorization=" + algorithm);
        }
        return signature(
                parameters.get("Credential"),
                parameters.get("SignedHeaders"),
                parameters.get("Signature"),
                date.get().strip(),
                request.header("x-amz-security-token").map(String::strip),
                Optional.empty());
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return parameters;
    }

    private static Found fromQuery(QueryString query) {
        List<String> missing = new ArrayList<>();
        for (String name :
                List.of("X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date", "X-Amz-Expires")) {
            if (query.first(name).orElse("").isEmpty()) {
                missing.add("AWS query-string parameters must include '" + name + "'.");
            }
        }
        if (!query.first("X-Amz-Algorithm").orElseThrow().equals(SignatureFields.ALGORITHM)) {
            missing.add("Unsupported AWS 'algorithm'.");
        }
        if (!missing.isEmpty()) {
            return new Found.Incomplete(String.join(" ", missing) + " Re-examine the query-string parameters.");
        }
        return signature(
                query.first("X-Amz-Credential").orElseThrow(),
                query.first("X-Amz-SignedHeaders").orElseThrow(),
                query.first("X-Amz-Signature").orElseThrow(),
                query.first("X-Amz-Date").orElseThrow(),
                query.first("X-Amz-Security-Token"),
                query.first("X-Amz-Expires"));
    }

    private static Found signature(
            String credential,
            String signedHeaders,
            String signature,
            String timestamp,
            Optional<String> sessionToken,
            Optional<String> lifetime) {
        return CredentialScope.parse(credential)
                .<Found>map(scope -> new Found.Signature(new SignatureFields(
                        scope, List.of(signedHeaders.split(";")), signature, timestamp, sessionToken, lifetime)))
                .orElseGet(() -> new Found.Incomplete(
                        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '"
                                + credential + "'"));
    }
}
