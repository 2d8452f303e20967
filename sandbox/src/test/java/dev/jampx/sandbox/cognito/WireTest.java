package dev.jampx.sandbox.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the wire, where the SDK would hide it. */
class WireTest {

    @TempDir
    Path folder;

    private PoolFixture pool;

    @BeforeEach
    void start() {
        pool = new PoolFixture(folder);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void aRefusalLooksLikeCognitos() throws Exception {
        HttpResponse<String> response = post(
                "SignUp", "{\"ClientId\":\"" + pool.clientId() + "\",\"Username\":\"ada\",\"Password\":\"Passw0rd!\"}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"__type\":\"InvalidParameterException\",\"message\":\"Username should be an email.\"}");
        assertThat(response.headers().firstValue("content-type")).hasValue("application/x-amz-json-1.1");
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("InvalidParameterException:");
        assertThat(response.headers().firstValue("x-amzn-errormessage")).hasValue("Username should be an email.");
        assertThat(response.headers().firstValue("x-amzn-requestid")).isPresent();
    }

    @Test
    void anAnswerLooksLikeCognitos() throws Exception {
        pool.signUp(PoolFixture.EMAIL);
        HttpResponse<String> response = post(
                "ResendConfirmationCode",
                "{\"ClientId\":\"" + pool.clientId() + "\",\"Username\":\"ada@example.com\",\"Extra\":null}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"CodeDeliveryDetails\":{\"Destination\":\"a***@e***\",\"DeliveryMedium\":\"EMAIL\","
                        + "\"AttributeName\":\"email\"}}");
    }

    @Test
    void datesAreSecondsWithMilliseconds() throws Exception {
        pool.signUp(PoolFixture.EMAIL);
        HttpResponse<String> response =
                signed("AdminGetUser", "{\"UserPoolId\":\"" + pool.poolId() + "\",\"Username\":\"ada@example.com\"}");
        assertThat(response.body()).contains("\"UserCreateDate\":1772694489.123,");
    }

    @Test
    void unknownOperationsAreNamed() throws Exception {
        assertThat(post("CreateUserPool", "{}").body())
                .isEqualTo("{\"__type\":\"UnknownOperationException\",\"message\":"
                        + "\"The jampx sandbox has no operation CreateUserPool.\"}");
        assertThat(send(HttpRequest.newBuilder(pool.endpoint()).POST(BodyPublishers.ofString("{}")))
                        .body())
                .contains("UnknownOperationException", "X-Amz-Target");
        assertThat(send(HttpRequest.newBuilder(pool.endpoint())
                                .header("X-Amz-Target", "DynamoDB_20120810.SignUp")
                                .POST(BodyPublishers.ofString("{}")))
                        .body())
                .contains("UnknownOperationException", "DynamoDB_20120810.SignUp");
    }

    @Test
    void bodiesThatAreNoDocumentsAreRefused() throws Exception {
        for (String body : new String[] {"", "{", "[]", "\"text\"", "null"}) {
            assertThat(post("SignUp", body).body()).contains("SerializationException");
        }
        assertThat(post("SignUp", "{\"ClientId\":7,\"Username\":\"a\",\"Password\":\"Passw0rd!\"}")
                        .body())
                .contains("SerializationException", "NUMBER_VALUE can not be converted to a String");
        assertThat(post(
                                "InitiateAuth",
                                "{\"ClientId\":\"" + pool.clientId()
                                        + "\",\"AuthFlow\":\"USER_PASSWORD_AUTH\",\"AuthParameters\":[]}")
                        .body())
                .contains("SerializationException", "Start of list found where not expected");
    }

    @Test
    void administratorsMustSign() throws Exception {
        HttpResponse<String> response = post("ListUsers", "{\"UserPoolId\":\"" + pool.poolId() + "\"}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"__type\":\"MissingAuthenticationTokenException\",\"message\":"
                        + "\"Missing Authentication Token\"}");
    }

    private HttpResponse<String> post(String operation, String body) throws Exception {
        return send(request(operation, body));
    }

    private HttpResponse<String> signed(String operation, String body) throws Exception {
        return send(request(operation, body).header("authorization", "AWS4-HMAC-SHA256 Credential=AKIA"));
    }

    private HttpRequest.Builder request(String operation, String body) {
        return HttpRequest.newBuilder(pool.endpoint())
                .header("content-type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
