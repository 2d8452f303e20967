package dev.jampx.sandbox.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each request reaches its service. */
class ServiceDirectoryTest {

    private final ServiceDirectory directory = new ServiceDirectory(
            named("graphql"),
            named("realTime"),
            named("userPool"),
            named("identityPool"),
            named("dynamoDb"),
            named("lambda"),
            named("kms"),
            named("parameters"),
            named("console"));

    @ParameterizedTest
    @CsvSource({
        "/graphql, '', graphql",
        "/us-east-1_abc/.well-known/jwks.json, '', userPool",
        "/console/codes, '', console",
        "/2015-03-31/functions/mail/invocations, '', lambda",
        "/confirmUser, '', userPool",
        "/, TrentService.Decrypt, kms",
        "/, AWSCognitoIdentityProviderService.SignUp, userPool",
        "/, AWSCognitoIdentityService.GetId, identityPool",
        "/, DynamoDB_20120810.GetItem, dynamoDb",
        "/, DynamoDBStreams_20120810.ListStreams, dynamoDb",
        "/, AmazonSSM.GetParameter, parameters",
    })
    void isFound(String path, String target, String service) {
        assertThat(ask(path, target).status()).isEqualTo(200);
        assertThat(new String(ask(path, target).body(), StandardCharsets.UTF_8)).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({"/, S3.GetObject, 400", "/, DynamoDB, 400", "/, '', 404", "/consoles, '', 404", "/graphql/x, '', 404"})
    void nothingElseIsServed(String path, String target, int status) {
        assertThat(ask(path, target).status()).isEqualTo(status);
    }

    private WireResponse ask(String path, String target) {
        Map<String, List<String>> headers = target.isEmpty() ? Map.of() : Map.of("x-amz-target", List.of(target));
        return directory.handle(new WireRequest("POST", path, "", headers, new byte[0]));
    }

    private static WireService named(String name) {
        return request -> WireResponse.text(200, "text/plain", name);
    }
}
