package dev.jampx.client.signature;

import dev.jampx.client.auth.Credentials;
import dev.jampx.client.digest.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Signs requests by Signature Version 4, in their headers.
 *
 * @param region the region of the service, such as {@code us-east-1}
 * @param service the service's name in signatures, such as {@code appsync}
 */
public record Signer(String region, String service) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String TERMINATOR = "aws4_request";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Signs one request.
     *
     * @param credentials whose signature it is
     * @param method the HTTP method, in capitals
     * @param uri the whole address, as it is sent
     * @param headers headers that are sent and signed, besides {@code host}; names in any case
     * @param body the body
     * @param moment when it is signed; services take five minutes more or less
     * @return the headers to add: {@code authorization}, {@code x-amz-date} and, with temporary credentials, {@code x-amz-security-token}
     */
    public Map<String, String> sign(
            Credentials credentials, String method, URI uri, Map<String, String> headers, byte[] body, Instant moment) {
        String timestamp = TIMESTAMP.format(moment);
        Map<String, String> added = new LinkedHashMap<>();
        added.put("x-amz-date", timestamp);
        credentials.sessionToken().ifPresent(token -> added.put("x-amz-security-token", token));
        CanonicalUri address = new CanonicalUri(uri);
        Map<String, String> signed = new TreeMap<>(Map.of("host", address.host()));
        headers.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), trimmed(value)));
        added.forEach((name, value) -> signed.put(name, trimmed(value)));
        String names = String.join(";", signed.keySet());
        StringBuilder canonical = new StringBuilder(method)
                .append('\n')
                .append(address.path())
                .append('\n')
                .append(address.query())
                .append('\n');
        signed.forEach((name, value) ->
                canonical.append(name).append(':').append(value).append('\n'));
        canonical.append('\n').append(names).append('\n').append(Sha256.hex(body));
        String scope = String.join("/", timestamp.substring(0, 8), region, service, TERMINATOR);
        String toSign = String.join(
                "\n",
                ALGORITHM,
                timestamp,
                scope,
                Sha256.hex(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        byte[] key = ("AWS4" + credentials.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) {
            key = Sha256.hmac(key, part);
        }
        added.put(
                "authorization",
                ALGORITHM + " Credential=" + credentials.accessKeyId() + "/" + scope + ", SignedHeaders=" + names
                        + ", Signature=" + HexFormat.of().formatHex(Sha256.hmac(key, toSign)));
        return added;
    }

    /** Blanks around a value do not count, and those within it count as one. */
    private static String trimmed(String value) {
        return value.strip().replaceAll(" +", " ");
    }
}
