package dev.jampx.sandbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.Credentials;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.iam.SignatureVerification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** What a client signs with AWS's own signer, as AppSync has it: a request to connect, and one for each subscription. */
class SignedSubscriptionTest {

    private static final String DATA = RealTimeClient.data("subscription { onCreateNote { id } }", "{}");

    private final FunctionCredentials functions = new FunctionCredentials();
    private final SignatureVerification verification = new SignatureVerification(functions, Clock.systemUTC());

    @Test
    void aConnectionIsSignedAsARequestToConnect() throws RealTimeException {
        Authorization signed = signed("/graphql/connect", "{}");

        assertThat(verification.identify(signed.toConnect())).isEqualTo(new Caller.Function("greeter"));
        assertThat(verification.identify(signed.toSubscribe("{}"))).isInstanceOf(Caller.Forged.class);
    }

    @Test
    void aSubscriptionIsSignedWithItsData() throws RealTimeException {
        Authorization signed = signed("/graphql", DATA);

        assertThat(verification.identify(signed.toSubscribe(DATA))).isEqualTo(new Caller.Function("greeter"));
        assertThat(verification.identify(signed.toSubscribe(DATA + " "))).isInstanceOf(Caller.Forged.class);
        assertThat(verification.identify(signed.toConnect())).isInstanceOf(Caller.Forged.class);
    }

    private Authorization signed(String path, String body) throws RealTimeException {
        Credentials credentials = functions.of("greeter");
        SdkHttpRequest request = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("http")
                .host("localhost")
                .port(20002)
                .encodedPath(path)
                .putHeader("accept", "application/json, text/javascript")
                .putHeader("content-encoding", "amz-1.0")
                .putHeader("content-type", "application/json; charset=UTF-8")
                .build();
        Map<String, String> authorization = new LinkedHashMap<>();
        AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(AwsSessionCredentialsIdentity.create(
                                credentials.accessKeyId(), credentials.secretAccessKey(), credentials.sessionToken()))
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"))
                .request()
                .headers()
                .forEach((name, values) -> authorization.put(name, values.get(0)));
        // Clients add headers that are not signed.
        authorization.put("x-amz-user-agent", "test");
        return Authorization.read(new ObjectMapper().valueToTree(authorization));
    }
}
