package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.FUNCTION_KEY;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

class PostConfirmationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void theEventIsCognitos() throws IOException {
        String sub = pool.signUp(EMAIL);
        pool.client().confirmSignUp(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .confirmationCode(pool.code())
                .clientMetadata(Map.of("from", "the test")));
        ObjectNode expected = event("PostConfirmation_ConfirmSignUp", sub, pool.clientId());
        ((ObjectNode) expected.get("request")).putObject("clientMetadata").put("from", "the test");
        assertThat(onlyEvent()).isEqualTo(expected);
    }

    @Test
    void anAdministratorsConfirmationPullsItToo() throws IOException {
        String sub = pool.signUp(EMAIL);
        pool.client().adminConfirmSignUp(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        ObjectNode expected = event("PostConfirmation_ConfirmSignUp", sub, "CLIENT_ID_NOT_APPLICABLE");
        ((ObjectNode) expected.at("/request/userAttributes")).put("email_verified", "false");
        assertThat(onlyEvent()).isEqualTo(expected);
        assertRefused(
                "NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED", () -> pool.client()
                        .adminConfirmSignUp(r -> r.userPoolId(pool.poolId()).username(EMAIL)));
    }

    @Test
    void aReplacedPasswordPullsItToo() throws IOException {
        String sub = pool.confirmed(EMAIL);
        pool.events.clear();
        pool.client().forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL));
        pool.client().confirmForgotPassword(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .confirmationCode(pool.code())
                .password(PASSWORD));
        assertThat(onlyEvent()).isEqualTo(event("PostConfirmation_ConfirmForgotPassword", sub, pool.clientId()));
    }

    @Test
    void theFunctionMayCallThePoolWhileTheConfirmationWaits() {
        pool.allowed.add("cognito-idp:AdminAddUserToGroup");
        pool.function = (name, event) -> {
            try (CognitoIdentityProviderClient function = pool.client(FUNCTION_KEY)) {
                String username = JSON.readTree(event).path("userName").asText();
                function.adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(username).groupName("USER"));
                return new Outcome.Succeeded(event);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
        pool.confirmed(EMAIL);
        assertThat(pool.pool().users("", 1).get(0).groups()).containsExactly("USER");
    }

    @Test
    void aFailureIsToldAndTheUserStaysConfirmed() {
        pool.signUp(EMAIL);
        pool.function = (name, event) -> new Outcome.Failed("java.lang.RuntimeException", "no table");
        assertRefused(
                "UserLambdaValidationException", "PostConfirmation failed with error no table.", () -> pool.client()
                        .confirmSignUp(
                                r -> r.clientId(pool.clientId()).username(EMAIL).confirmationCode(pool.code())));
        assertThat(pool.client()
                        .adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .userStatus())
                .isEqualTo(UserStatusType.CONFIRMED);
        assertThat(pool.withSrp(EMAIL, PASSWORD).authenticationResult()).isNotNull();
    }

    @Test
    void aFunctionMustGiveTheEventBack() {
        for (String payload : new String[] {"null", "\"done\"", "", "{"}) {
            pool.function = (name, event) -> new Outcome.Succeeded(payload.getBytes(StandardCharsets.UTF_8));
            String email = "u" + payload.length() + "@example.com";
            pool.signUp(email);
            assertRefused("InvalidLambdaResponseException", "Unrecognizable lambda output", () -> pool.client()
                    .confirmSignUp(
                            r -> r.clientId(pool.clientId()).username(email).confirmationCode(pool.code())));
        }
    }

    @Test
    void aPoolWithoutATriggerCallsNothing() {
        pool.deploy(DefinedAuth.byEmail(List.of(), Map.of(), List.of()));
        pool.confirmed(EMAIL);
        assertThat(pool.events).isEmpty();
    }

    @Test
    void aRefusedConfirmationCallsNothing() {
        pool.signUp(EMAIL);
        assertRefused(
                "CodeMismatchException", "Invalid verification code provided, please try again.", () -> pool.client()
                        .confirmSignUp(
                                r -> r.clientId(pool.clientId()).username(EMAIL).confirmationCode("wrong")));
        assertThat(pool.events).isEmpty();
    }

    private JsonNode onlyEvent() throws IOException {
        assertThat(pool.events).hasSize(1);
        return JSON.readTree(pool.events.get(0));
    }

    private ObjectNode event(String source, String sub, String clientId) throws IOException {
        return (ObjectNode) JSON.readTree(
                """
                {
                  "version": "1",
                  "region": "eu-central-1",
                  "userPoolId": "%s",
                  "userName": "%s",
                  "callerContext": {"awsSdkVersion": "aws-sdk-java-2.33.0", "clientId": "%s"},
                  "triggerSource": "%s",
                  "request": {
                    "userAttributes": {
                      "sub": "%2$s",
                      "email_verified": "true",
                      "cognito:user_status": "CONFIRMED",
                      "email": "ada@example.com"
                    }
                  },
                  "response": {}
                }
                """
                        .formatted(pool.poolId(), sub, clientId, source));
    }
}
