package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.WireRequest;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Requests signed by the AWS SDK for Java's own signer. */
final class SdkSignature {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private SdkSignature() {}

    static SdkHttpFullRequest.Builder post(String path) {
        return SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("http")
                .host("127.0.0.1")
                .port(4566)
                .encodedPath(path);
    }

    static WireRequest sign(SdkHttpRequest request, byte[] body, String service, Credentials credentials) {
        return sign(request, body, service, credentials, CLOCK, AwsV4FamilyHttpSigner.AuthLocation.HEADER);
    }

    static WireRequest sign(
            SdkHttpRequest request,
            byte[] body,
            String service,
            Credentials credentials,
            Clock clock,
            AwsV4FamilyHttpSigner.AuthLocation location) {
        boolean s3 = service.equals("s3");
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(sign -> {
                    sign.identity(AwsSessionCredentialsIdentity.create(
                                    credentials.accessKeyId(),
                                    credentials.secretAccessKey(),
                                    credentials.sessionToken()))
                            .request(request)
                            .payload(() -> new ByteArrayInputStream(body))
                            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                            .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                            .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !s3)
                            .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, !s3)
                            .putProperty(AwsV4HttpSigner.AUTH_LOCATION, location)
                            .putProperty(HttpSigner.SIGNING_CLOCK, clock);
                    if (location == AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING) {
                        sign.putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, Duration.ofMinutes(15));
                        sign.putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, !s3);
                    }
                })
                .request();
        Map<String, List<String>> headers = new TreeMap<>();
        signed.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new WireRequest(
                signed.method().name(),
                signed.encodedPath(),
                signed.encodedQueryParameters().orElse(""),
                headers,
                body);
    }
}
