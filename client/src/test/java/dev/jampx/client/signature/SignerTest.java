package dev.jampx.client.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.auth.Credentials;
import dev.jampx.client.digest.Sha256;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Signatures are those of the AWS SDK for Java, to the letter. */
class SignerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String REGION = "eu-central-1";
    private static final String CONTENT_DIGEST = "x-amz-content-sha256";

    @Property
    void signsAsTheSdkDoes(
            @ForAll("queries") List<Map.Entry<String, String>> query,
            @ForAll("headers") Map<String, String> headers,
            @ForAll("path") String path,
            @ForAll @StringLength(max = 64) String body,
            @ForAll("credentials") Credentials credentials,
            @ForAll("hosts") String host) {
        SdkHttpFullRequest.Builder request = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol(host.substring(0, host.indexOf(':')))
                .host(URI.create(host).getHost())
                .encodedPath(path);
        if (URI.create(host).getPort() > 0) {
            request.port(URI.create(host).getPort());
        }
        query.forEach(parameter -> request.appendRawQueryParameter(parameter.getKey(), parameter.getValue()));
        headers.forEach(request::putHeader);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        SdkHttpRequest signed = signedBySdk(request.build(), credentials, bytes);

        // The SDK says the digest of the body in a header as well, which services other than S3 do not need.
        Map<String, String> sent = new HashMap<>(headers);
        sent.put(CONTENT_DIGEST, Sha256.hex(bytes));
        Map<String, String> ours = new Signer(REGION, "appsync")
                .sign(credentials, "POST", request.build().getUri(), sent, bytes, NOW);
        ours.put(CONTENT_DIGEST, Sha256.hex(bytes));
        assertThat(ours).isEqualTo(added(signed, headers));
    }

    /** From AWS's documentation of Signature Version 4, the example with IAM's ListUsers. */
    @Example
    void signsAsAwsDocuments() {
        Credentials credentials = new Credentials(
                "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", Optional.empty(), Optional.empty());
        Map<String, String> signed = new Signer("us-east-1", "iam")
                .sign(
                        credentials,
                        "GET",
                        URI.create("https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"),
                        Map.of("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
                        new byte[0],
                        Instant.parse("2015-08-30T12:36:00Z"));
        assertThat(signed.get("authorization"))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
                        + "SignedHeaders=content-type;host;x-amz-date, "
                        + "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    }

    private static SdkHttpRequest signedBySdk(SdkHttpFullRequest request, Credentials credentials, byte[] body) {
        AwsCredentialsIdentity identity = credentials
                .sessionToken()
                .<AwsCredentialsIdentity>map(token -> AwsSessionCredentialsIdentity.create(
                        credentials.accessKeyId(), credentials.secretAccessKey(), token))
                .orElseGet(
                        () -> AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey()));
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(identity)
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, REGION)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
                .request();
    }

    /** What the SDK added, but for the header {@code host}, which an HTTP client adds by itself. */
    private static Map<String, String> added(SdkHttpRequest signed, Map<String, String> before) {
        return signed.headers().entrySet().stream()
                .filter(header ->
                        !before.containsKey(header.getKey()) && !header.getKey().equals("Host"))
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> String.join(",", header.getValue())));
    }

    @Provide
    Arbitrary<List<Map.Entry<String, String>>> queries() {
        Arbitrary<String> name = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> value = Arbitraries.strings().ofMaxLength(8);
        return name.flatMap(some -> value.map(other -> Map.entry(some, other)))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        Arbitrary<String> value =
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(12);
        return Arbitraries.maps(Arbitraries.of("Accept", "content-type", "X-Amz-Target", "x-custom"), value);
    }

    @Provide
    Arbitrary<String> path() {
        return Arbitraries.strings()
                .withChars("az09-._~ä☃ %+=:@&,")
                .ofMaxLength(6)
                .list()
                .ofMaxSize(3)
                .map(parts -> parts.stream()
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/", "/", "")));
    }

    @Provide
    Arbitrary<Credentials> credentials() {
        Arbitrary<String> secret =
                Arbitraries.strings().alpha().numeric().ofMinLength(16).ofMaxLength(40);
        return secret.flatMap(text -> secret.optional()
                .map(token -> new Credentials("AKIA" + text.substring(0, 12), text, token, Optional.empty())));
    }

    @Provide
    Arbitrary<String> hosts() {
        return Arbitraries.of(
                "https://abc.appsync-api.eu-central-1.amazonaws.com",
                "http://localhost:8080",
                "http://127.0.0.1:80",
                "https://api.example.com:443",
                "https://api.example.com:8443");
    }
}
