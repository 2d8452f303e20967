package dev.jampx.sandbox;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;

/** The ways in which requests say who makes them, none of whom is Bob: one for each authorization mode. */
final class Proofs {

    /** Headers for a request with this body. */
    interface Proof {

        Map<String, String> headers(String path, byte[] body);
    }

    private Proofs() {}

    static List<Proof> all(HostileSandbox sandbox) {
        return List.of(
                (path, body) -> Map.of("Authorization", sandbox.token()),
                (path, body) -> Map.of("Authorization", "Bearer " + sandbox.providersToken()),
                (path, body) -> Map.of("Authorization", "let me in"),
                (path, body) -> Map.of("x-api-key", sandbox.apiKey()),
                (path, body) -> signed(sandbox.host(), sandbox.guest(), path, body));
    }

    /** The headers of a request that AWS's own signer has signed. */
    static Map<String, String> signed(String host, Credentials credentials, String path, byte[] body) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("http://" + host + path))
                .putHeader("Content-Type", "application/json")
                .build();
        Map<String, String> headers = new LinkedHashMap<>();
        AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(AwsSessionCredentialsIdentity.create(
                                credentials.accessKeyId(), credentials.secretKey(), credentials.sessionToken()))
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"))
                .request()
                .headers()
                .forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}
