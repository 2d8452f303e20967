package dev.jampx.cdk.function.startup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs requests in AWS's protocol {@code json 1.1} by Signature Version 4. */
final class RequestSignature {

    /** The content type of every request. */
    static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final int DATE_LENGTH = 8;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String keyId;
    private final String key;
    private final @Nullable String sessionToken;
    private final String region;
    private final String service;

    private RequestSignature(String keyId, String key, @Nullable String sessionToken, String region, String service) {
        this.keyId = keyId;
        this.key = key;
        this.sessionToken = sessionToken;
        this.region = region;
        this.service = service;
    }

    /** Signs with the credentials that Lambda gives a function. */
    static RequestSignature of(Map<String, String> variables, String region, String service) {
        String keyId = variables.get("AWS_ACCESS_KEY_ID");
        String key = variables.get("AWS_SECRET_ACCESS_KEY");
        if (keyId == null || key == null) {
            throw new StartupException("it has no AWS credentials in its environment");
        }
        return new RequestSignature(keyId, key, variables.get("AWS_SESSION_TOKEN"), region, service);
    }

    /** The headers that make a POST of {@code body} to the root of {@code endpoint} a signed request. */
    Map<String, String> headers(URI endpoint, String target, byte[] body) {
        String time = TIME.format(Instant.now());
        Map<String, String> signed = new TreeMap<>();
        signed.put("content-type", CONTENT_TYPE);
        signed.put("host", host(endpoint));
        signed.put("x-amz-date", time);
        signed.put("x-amz-target", target);
        if (sessionToken != null) {
            signed.put("x-amz-security-token", sessionToken);
        }
        StringBuilder request =
                new StringBuilder("POST\n").append(endpoint.getRawPath()).append("\n\n");
        signed.forEach(
                (name, value) -> request.append(name).append(':').append(value).append('\n'));
        String names = String.join(";", signed.keySet());
        request.append('\n').append(names).append('\n').append(hash(body));
        String date = time.substring(0, DATE_LENGTH);
        String scope = date + "/" + region + "/" + service + "/aws4_request";
        String toSign = String.join("\n", ALGORITHM, time, scope, hash(bytes(request.toString())));
        byte[] signingKey = bytes("AWS4" + key);
        for (String part : scope.split("/")) {
            signingKey = mac(signingKey, part);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Amz-Date", time);
        if (sessionToken != null) {
            headers.put("X-Amz-Security-Token", sessionToken);
        }
        headers.put(
                "Authorization",
                ALGORITHM + " Credential=" + keyId + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                        + HexFormat.of().formatHex(mac(signingKey, toSign)));
        return headers;
    }

    private static String host(URI endpoint) {
        int port = endpoint.getPort();
        int standard = endpoint.getScheme().equals("https") ? HTTPS : HTTP;
        return port < 0 || port == standard ? endpoint.getHost() : endpoint.getHost() + ":" + port;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
