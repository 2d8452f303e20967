package dev.jampx.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;

class SignatureVerificationTest {

    private static final byte[] BODY = "{\"query\":\"{ listForms }\"}".getBytes(StandardCharsets.UTF_8);
    private static final String MISMATCH =
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

    private final FunctionCredentials functions = new FunctionCredentials();
    private final SignatureVerification verification = new SignatureVerification(functions, SdkSignature.CLOCK);
    private final Credentials greeter = functions.of("greeter");

    @ParameterizedTest
    @CsvSource({
        "appsync, /graphql",
        "cognito-idp, /",
        "lambda, /2015-03-31/functions/arn%3Aaws%3Alambda/invocations",
        "execute-api, /a/./b/../c%20d//e/",
        "s3, /bucket/a%20b//c/../d%2Be",
    })
    void theSdksSignaturesAreAccepted(String service, String path) {
        for (AuthLocation location : AuthLocation.values()) {
            WireRequest request = SdkSignature.sign(
                    // Over HTTP, the SDK insists on signing the payload of Amazon S3, too.
                    SdkSignature.post(path)
                            .protocol("https")
                            .putRawQueryParameter("b c", "ü&=+")
                            .putRawQueryParameter("a", "")
                            .build(),
                    location == AuthLocation.HEADER ? BODY : new byte[0],
                    service,
                    greeter,
                    SdkSignature.CLOCK,
                    location);
            assertThat(verification.identify(request))
                    .as(location + " " + request)
                    .isEqualTo(new Caller.Function("greeter"));
        }
    }

    @Test
    void eachFunctionIsTakenForItself() {
        assertThat(verification.identify(signed(functions.of("other")))).isEqualTo(new Caller.Function("other"));
        assertThat(functions.of("greeter")).isEqualTo(greeter);
    }

    @Test
    void anotherAccessKeyIsTheDevelopers() {
        assertThat(verification.identify(signed(new Credentials("test", "test", "x"))))
                .isEqualTo(new Caller.Administrator());
        assertThat(verification.identify(signed(new FunctionCredentials().of("greeter"))))
                .isEqualTo(new Caller.Administrator());
    }

    @Test
    void aWrongSecretIsForged() {
        Credentials stolen = new Credentials(greeter.accessKeyId(), "guess", greeter.sessionToken());
        assertThat(verification.identify(signed(stolen))).isEqualTo(new Caller.Forged(MISMATCH));
    }

    @Test
    void aWrongSessionTokenIsForged() {
        Credentials stale = new Credentials(greeter.accessKeyId(), greeter.secretAccessKey(), "old");
        assertThat(verification.identify(signed(stale)))
                .isEqualTo(new Caller.Forged(
                        "UnrecognizedClientException", "The security token included in the request is invalid."));
    }

    @Test
    void aSecondSessionTokenOrALongerBodyIsForged() {
        WireRequest request = signed(greeter);
        assertThat(verification.identify(new WireRequest(
                        request.method(),
                        request.path(),
                        request.query(),
                        request.headers(),
                        (text(BODY) + " ").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Caller.Forged(MISMATCH));
        assertThat(verification.identify(with(request, "x-amz-target", "Other")))
                .isEqualTo(new Caller.Forged("'x-amz-target' must be a 'SignedHeader' in the AWS Authorization."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer x", "eyJhbGciOi.J9.x", "Basic x"})
    void whatIsNoSignatureIsUnsigned(String authorization) {
        WireRequest plain = new WireRequest("POST", "/graphql", "", Map.of(), BODY);
        assertThat(verification.identify(authorization.isEmpty() ? plain : with(plain, "authorization", authorization)))
                .isEqualTo(new Caller.Unsigned());
    }

    @Test
    void anIncompleteSignatureIsNamedAsSuch() {
        WireRequest plain = new WireRequest("POST", "/graphql", "", Map.of("x-amz-date", List.of("x")), BODY);

        assertThat(verification.identify(with(plain, "authorization", "AWS4-HMAC-SHA256 Signature=1")))
                .isEqualTo(
                        new Caller.Forged(
                                "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256"));
        assertThat(verification.identify(
                        with(plain, "authorization", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=h, Signature=1")))
                .isEqualTo(
                        new Caller.Forged(
                                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b'"));
        assertThat(verification.identify(
                        new WireRequest("POST", "/graphql", "X-Amz-Algorithm=AWS4-HMAC-SHA256", Map.of(), BODY)))
                .isInstanceOf(Caller.Forged.class);
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void aSignatureIsGoodForFiveMinutes(long seconds, boolean good) {
        Clock then = Clock.offset(SdkSignature.CLOCK, Duration.ofSeconds(seconds));
        WireRequest request = SdkSignature.sign(graphql(), BODY, "appsync", greeter, then, AuthLocation.HEADER);
        Caller caller = verification.identify(request);

        if (good) {
            assertThat(caller).isEqualTo(new Caller.Function("greeter"));
        } else {
            assertThat(caller)
                    .isEqualTo(
                            new Caller.Forged(
                                    seconds < 0
                                            ? "Signature expired: 20260301T115459Z is now earlier than 20260301T115500Z (20260301T120000Z - 5 min.)"
                                            : "Signature not yet current: 20260301T120501Z is still later than 20260301T120500Z (20260301T120000Z + 5 min.)"));
        }
    }

    @ParameterizedTest
    @CsvSource({"-900, true", "-901, false"})
    void aPresignedRequestIsGoodForAsLongAsItSays(long seconds, boolean good) {
        Clock then = Clock.offset(SdkSignature.CLOCK, Duration.ofSeconds(seconds));
        WireRequest request =
                SdkSignature.sign(graphql(), new byte[0], "appsync", greeter, then, AuthLocation.QUERY_STRING);
        assertThat(verification.identify(request)).isInstanceOf(good ? Caller.Function.class : Caller.Forged.class);
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(greeter.toString()).doesNotContain(greeter.secretAccessKey(), greeter.sessionToken());
    }

    private static WireRequest signed(Credentials credentials) {
        return SdkSignature.sign(graphql(), BODY, "appsync", credentials);
    }

    private static SdkHttpFullRequest graphql() {
        return SdkSignature.post("/graphql").build();
    }

    private static WireRequest with(WireRequest request, String header, String value) {
        Map<String, List<String>> headers = new HashMap<>(request.headers());
        headers.put(header, List.of(value));
        return new WireRequest(request.method(), request.path(), request.query(), headers, request.body());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
