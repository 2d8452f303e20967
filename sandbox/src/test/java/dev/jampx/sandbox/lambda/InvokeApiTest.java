package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.lambda.event.EventQueue;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvokeApiTest {

    @TempDir
    static Path state;

    private static Fixture fixture;

    @BeforeAll
    static void deploy() {
        fixture = new Fixture(state)
                .deploy(
                        Fixture.function("echo", "Echo"),
                        Fixture.function("troubled", "Troubled"),
                        Fixture.function("guarded", "Guarded"));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo",
                "echo:$LATEST",
                "function:echo",
                "000000000000:function:echo",
                "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Aecho"
            })
    void aFunctionAnswersUnderEachOfItsNames(String name) {
        WireResponse response = invoke(name, "{\"a\":1}", Map.of());
        assertThat(response.status()).isEqualTo(200);
        assertThat(text(response)).isEqualTo("{\"a\":1}");
        assertThat(response.headers())
                .containsEntry("x-amz-executed-version", "$LATEST")
                .doesNotContainKeys("x-amz-function-error", "x-amz-log-result");
    }

    @Test
    void aFailureIsMarkedAndItsLogIsSentAlong() {
        WireResponse response = invoke("troubled", "\"throw\"", Map.of("x-amz-log-type", "Tail"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("x-amz-function-error", "Unhandled");
        assertThat(text(response)).contains("\"errorMessage\":\"no such form\"");
        String log = new String(
                Base64.getDecoder().decode(response.headers().get("x-amz-log-result")), StandardCharsets.UTF_8);
        assertThat(log).startsWith("START RequestId: ").contains("no such form", "\nREPORT RequestId: ");
    }

    @Test
    void anEventIsAcceptedBeforeItIsProcessed() throws Exception {
        try (Gate gate = new Gate()) {
            WireResponse response = invoke(
                    "guarded",
                    new String(gate.event(), StandardCharsets.US_ASCII),
                    Map.of("x-amz-invocation-type", "Event"));
            assertThat(response.status()).isEqualTo(202);
            gate.guest().letGo();
        }
    }

    @Test
    void aDryRunRunsNothing() {
        assertThat(invoke("troubled", "\"exit\"", Map.of("x-amz-invocation-type", "DryRun"))
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, {}, RequestResponse, 404, ResourceNotFoundException",
        "echo, {, RequestResponse, 400, InvalidRequestContentException",
        "echo, {} {}, RequestResponse, 400, InvalidRequestContentException",
        "echo, {}, Later, 400, ValidationException",
        "e%20cho, {}, Event, 400, ValidationException",
        "echo/x, {}, Event, 404, UnknownOperationException",
    })
    void wrongRequestsAreRefused(String name, String event, String type, int status, String errorType) {
        WireResponse response = invoke(name, event, Map.of("x-amz-invocation-type", type));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("x-amzn-errortype", errorType);
    }

    @ParameterizedTest
    @CsvSource({"RequestResponse, 6291456, 200", "Event, 1048576, 202", "DryRun, 6291456, 204"})
    void eventsMayBeAsLargeAsLambdaAllowsAndNoLarger(String type, int limit, int status) {
        Map<String, String> headers = Map.of("x-amz-invocation-type", type);
        String largest = "\"" + "x".repeat(limit - 2) + "\"";
        assertThat(invoke("echo", largest, headers).status()).isEqualTo(status);
        WireResponse refused = invoke("echo", largest + " ", headers);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.headers()).containsEntry("x-amzn-errortype", "RequestTooLargeException");
        assertThat(text(refused)).contains("Request must be smaller than " + limit + " bytes");
    }

    @Test
    void aFunctionMayInvokeOnlyWhatItsRoleAllows() {
        assertThat(as(new Caller.Function("friend")).status()).isEqualTo(200);
        WireResponse denied = as(new Caller.Function("stranger"));
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.headers()).containsEntry("x-amzn-errortype", "AccessDeniedException");
        assertThat(text(denied))
                .contains("assumed-role/stranger/stranger is not authorized to perform: lambda:InvokeFunction");
        assertThat(as(new Caller.Unsigned()).headers())
                .containsEntry("x-amzn-errortype", "MissingAuthenticationTokenException");
        assertThat(as(new Caller.Forged("why")).headers())
                .containsEntry("x-amzn-errortype", "InvalidSignatureException");
    }

    private static WireResponse as(Caller caller) {
        return api(caller).handle(request("echo", "{}", Map.of()));
    }

    private static WireResponse invoke(String name, String event, Map<String, String> headers) {
        return api(new Caller.Administrator()).handle(request(name, event, headers));
    }

    private static LambdaApi api(Caller caller) {
        FunctionsSettings settings = FunctionsSettings.standard(state, "us-east-1", "000000000000");
        Permissions permissions = (function, action, resource) ->
                function.equals("friend") && action.equals("lambda:InvokeFunction") && resource.equals("function:echo");
        InvokeApi invocations = new InvokeApi(
                fixture.functions,
                new EventQueue(fixture.functions::execute, state.resolve("events"), Clock.systemUTC()),
                settings,
                request -> caller,
                permissions);
        return new LambdaApi(fixture.functions, invocations, settings, request -> caller, permissions);
    }

    private static WireRequest request(String name, String event, Map<String, String> headers) {
        Map<String, List<String>> sent = new TreeMap<>();
        headers.forEach((header, value) -> sent.put(header, List.of(value)));
        return new WireRequest(
                "POST",
                "/2015-03-31/functions/" + name + "/invocations",
                "",
                sent,
                event.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(WireResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
