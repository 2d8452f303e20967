package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.resolved.Function;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFunctionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path state;

    @Test
    void aTriggerAnswersWithItsEventAndIsLoggedAsOnLambda() throws Exception {
        String event =
                """
                {"version":"1","triggerSource":"PostConfirmation_ConfirmSignUp","region":"us-east-1",
                 "userPoolId":"us-east-1_pool","userName":"ada","callerContext":{"awsSdkVersion":"3","clientId":"c"},
                 "request":{"userAttributes":{"sub":"1","email":"ada@example.org"}},"response":{}}
                """;
        try (Fixture fixture = new Fixture(state).deploy(Fixture.function("welcome", "Welcome"))) {
            JsonNode answer = JSON.readTree(fixture.answer("welcome", event));

            assertThat(answer.at("/userName").asText()).isEqualTo("ada");
            assertThat(answer.at("/request/userAttributes/email").asText()).isEqualTo("ada@example.org");
            assertThat(fixture.logText()
                            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                            .replaceAll("[0-9.]+ ms", "N ms"))
                    .matches(
                            """
                            welcome\\| START RequestId: ID Version: \\$LATEST
                            welcome\\| welcome ada@example.org
                            welcome\\| welcome has 256 MB
                            welcome\\| an unfinished line
                            welcome\\| END RequestId: ID
                            welcome\\| REPORT RequestId: ID\tDuration: N ms\tBilled Duration: N ms\tMemory Size: 256 MB\
                            (\tMax Memory Used: [0-9]+ MB)?\tInit Duration: N ms\t\
                            """);
        }
    }

    @Test
    void aStreamHandlerSeesTheVeryBytes() {
        String event = "{ \"name\" : \"Grüße \\u0001\",\n \"n\": 1.0e3 }";
        try (Fixture fixture = new Fixture(state).deploy(Fixture.function("echo", "Echo"))) {
            assertThat(fixture.answer("echo", event)).isEqualTo(event);
            assertThat(fixture.answer("echo", "")).as("an empty answer").isEqualTo("null");
        }
    }

    @Test
    void aFunctionSeesLambdasEnvironmentAndItsOwnAndNothingElse() throws Exception {
        Function function = new Function(
                "env",
                Fixture.PACKAGE + "Environment",
                60,
                256,
                Map.of("GREETING", "hello", "AMPLIFY_AUTH_USERPOOL_ID", "mine", "AWS_REGION", "moon-1"));
        try (Fixture fixture = new Fixture(state)) {
            fixture.functions.deploy(new FunctionRelease(
                    List.of(function),
                    Fixture.taskClassPath(),
                    URI.create("http://127.0.0.1:4566"),
                    Map.of(
                            "env",
                            Map.of("AMPLIFY_AUTH_USERPOOL_ID", "granted", "AMPLIFY_DATA_GRAPHQL_ENDPOINT", "http://g"),
                            "other",
                            Map.of("NOT", "mine"))));
            Map<?, ?> seen = JSON.readValue(fixture.answer("env", "{}"), Map.class);

            assertThat(seen.keySet().stream().map(Object::toString))
                    .containsExactlyInAnyOrder(
                            "AMPLIFY_AUTH_USERPOOL_ID",
                            "AMPLIFY_DATA_GRAPHQL_ENDPOINT",
                            "AWS_ACCESS_KEY_ID",
                            "AWS_DEFAULT_REGION",
                            "AWS_ENDPOINT_URL",
                            "AWS_EXECUTION_ENV",
                            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                            "AWS_LAMBDA_FUNCTION_NAME",
                            "AWS_LAMBDA_FUNCTION_VERSION",
                            "AWS_LAMBDA_INITIALIZATION_TYPE",
                            "AWS_LAMBDA_LOG_GROUP_NAME",
                            "AWS_LAMBDA_LOG_STREAM_NAME",
                            "AWS_LAMBDA_RUNTIME_API",
                            "AWS_REGION",
                            "AWS_SECRET_ACCESS_KEY",
                            "AWS_SESSION_TOKEN",
                            "GREETING",
                            "LAMBDA_RUNTIME_DIR",
                            "LAMBDA_TASK_ROOT",
                            "LANG",
                            "PATH",
                            "TMPDIR",
                            "TZ",
                            "_HANDLER",
                            "arn",
                            "remaining",
                            "requestId",
                            "user.dir");
            assertThat(seen.get("GREETING")).isEqualTo("hello");
            assertThat(seen.get("AMPLIFY_AUTH_USERPOOL_ID")).isEqualTo("mine");
            assertThat(seen.get("AWS_REGION")).isEqualTo("us-east-1");
            assertThat(seen.get("AWS_ENDPOINT_URL")).isEqualTo("http://127.0.0.1:4566");
            assertThat(seen.get("AWS_ACCESS_KEY_ID"))
                    .isEqualTo(fixture.credentials.of("env").accessKeyId());
            assertThat(seen.get("arn")).isEqualTo("arn:aws:lambda:us-east-1:000000000000:function:env");
            assertThat(seen.get("remaining")).isEqualTo("true");
            assertThat(seen.get("user.dir")).isEqualTo(seen.get("LAMBDA_TASK_ROOT"));
            assertThat(fixture.logText()).contains("START RequestId: " + seen.get("requestId"));
        }
    }

    @Test
    void aWarmProcessServesOneInvocationAfterTheOther() {
        try (Fixture fixture = new Fixture(state).deploy(Fixture.function("troubled", "Troubled"))) {
            String first = fixture.answer("troubled", "\"pid\"");
            assertThat(fixture.answer("troubled", "\"pid\"")).isEqualTo(first);
            assertThat(fixture.log)
                    .filteredOn(line -> line.contains("Init Duration"))
                    .hasSize(1);
        }
    }

    @Test
    void anUnknownFunctionIsNotFound() {
        try (Fixture fixture = new Fixture(state).deploy()) {
            assertThat(fixture.invoke("nobody", "{}"))
                    .isEqualTo(new FunctionInvoker.Outcome.Failed(
                            "ResourceNotFoundException",
                            "Function not found: arn:aws:lambda:us-east-1:000000000000:function:nobody"));
        }
    }
}
