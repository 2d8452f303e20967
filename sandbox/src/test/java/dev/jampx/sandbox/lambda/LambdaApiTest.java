package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambdaApiTest {

    private static final String FUNCTIONS = "/2015-03-31/functions";

    @TempDir
    static Path state;

    private static Fixture fixture;

    @BeforeAll
    static void deploy() {
        Function secretive = new Function(
                "secretive",
                new Function.JavaClass(Fixture.PACKAGE + "Echo"),
                FunctionSettings.STANDARD,
                Map.of("COLOR", "blue"),
                Map.of("TOKEN", "token"),
                List.of());
        Function strange = new Function(
                "strange",
                new Function.Prepared("nowhere", "cobol1", "main"),
                FunctionSettings.STANDARD,
                Map.of(),
                Map.of(),
                List.of());
        fixture = new Fixture(state);
        fixture.setSecret("token", "the secret itself");
        fixture.deploy(Stream.concat(
                        Stream.of(secretive, strange),
                        IntStream.range(0, 60)
                                .mapToObj(number -> Fixture.function("echo-%02d".formatted(number), "Echo")))
                .toArray(Function[]::new));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void aFunctionIsShownAsItIsDeployedButForItsSecrets() throws IOException {
        WireResponse response = get(FUNCTIONS + "/secretive/configuration", "");
        JsonNode configuration = json(response);
        assertThat(configuration.path("FunctionArn").asText())
                .isEqualTo("arn:aws:lambda:us-east-1:000000000000:function:secretive");
        assertThat(configuration.path("Runtime").asText()).isEqualTo("java21");
        assertThat(configuration.path("Handler").asText()).isEqualTo(Fixture.PACKAGE + "Echo");
        assertThat(configuration.path("MemorySize").asInt()).isEqualTo(512);
        assertThat(configuration.path("State").asText()).isEqualTo("Active");
        JsonNode variables = configuration.at("/Environment/Variables");
        assertThat(variables.path("COLOR").asText()).isEqualTo("blue");
        assertThat(variables.path("TOKEN").asText()).isEqualTo("<value will be resolved during runtime>");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("the secret itself");
        assertThat(json(get(FUNCTIONS + "/secretive", "Qualifier=%24LATEST")).path("Configuration"))
                .isEqualTo(configuration);
    }

    @Test
    void aFunctionThatCannotBeRunHereSaysWhy() throws IOException {
        JsonNode configuration = json(get(FUNCTIONS + "/strange/configuration", ""));
        assertThat(configuration.path("State").asText()).isEqualTo("Failed");
        assertThat(configuration.path("StateReason").asText()).contains("cobol1");
    }

    @Test
    void functionsAreListedPageByPage() throws IOException {
        List<String> names = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String marker = "";
        do {
            JsonNode page = json(get(FUNCTIONS + (names.isEmpty() ? "/" : ""), marker));
            page.path("Functions")
                    .forEach(function -> names.add(function.path("FunctionName").asText()));
            sizes.add(page.path("Functions").size());
            marker =
                    page.has("NextMarker") ? "Marker=" + page.path("NextMarker").asText() : "";
        } while (!marker.isEmpty());
        assertThat(sizes).containsExactly(50, 12);
        assertThat(names).hasSize(62).isSorted().doesNotHaveDuplicates().contains("echo-00", "secretive", "strange");
        assertThat(json(get(FUNCTIONS, "MaxItems=7")).path("Functions")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /2015-03-31/functions/nobody, '', 404, ResourceNotFoundException, function:nobody",
        "GET, /2015-03-31/functions/echo-00, Qualifier=7, 404, ResourceNotFoundException, function:echo-00:7",
        "GET, /2015-03-31/functions/no%20body, '', 400, ValidationException, no body",
        "GET, /2015-03-31/functions, MaxItems=0, 400, ValidationException, Member must have value greater than or equal to 1",
        "GET, /2015-03-31/functions, Marker=%21, 400, InvalidParameterValueException, Marker",
        "POST, /2015-03-31/functions, '', 404, UnknownOperationException, CreateFunction: POST /2015-03-31/functions",
        "PUT, /2015-03-31/functions/echo-00/code, '', 404, UnknownOperationException, UpdateFunctionCode",
        "GET, /2015-03-31/event-source-mappings/, '', 404, UnknownOperationException, ListEventSourceMappings",
        "GET, /2099-01-01/functions/echo-00/future, '', 404, UnknownOperationException, GET /2099-01-01/functions/echo-00/future",
    })
    void otherRequestsAreRefused(String method, String path, String query, int status, String type, String message)
            throws IOException {
        assertThat(LambdaApi.isPath(path)).isTrue();
        WireResponse response = api(new Caller.Administrator()).handle(request(method, path, query));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("x-amzn-errortype", type);
        assertThat(json(response).path("Message").asText()
                        + json(response).path("message").asText())
                .contains(message);
    }

    @Test
    void functionsSeeWhatTheirRolesAllow() throws IOException {
        Caller friend = new Caller.Function("friend");
        assertThat(as(friend, FUNCTIONS + "/echo-00").status()).isEqualTo(200);
        WireResponse denied = as(friend, FUNCTIONS + "/echo-00/configuration");
        assertThat(denied.status()).isEqualTo(403);
        assertThat(json(denied).path("Message").asText())
                .contains("is not authorized to perform: lambda:GetFunctionConfiguration");
        assertThat(json(as(friend, FUNCTIONS)).path("Message").asText())
                .contains("is not authorized to perform: lambda:ListFunctions on resource: *");
        assertThat(as(new Caller.Unsigned(), FUNCTIONS).headers())
                .containsEntry("x-amzn-errortype", "MissingAuthenticationTokenException");
    }

    private static WireResponse get(String path, String query) {
        return api(new Caller.Administrator()).handle(request("GET", path, query));
    }

    private static WireResponse as(Caller caller, String path) {
        return api(caller).handle(request("GET", path, ""));
    }

    private static LambdaApi api(Caller caller) {
        return new LambdaApi(
                fixture.functions,
                request -> new WireResponse(500, Map.of(), new byte[0]),
                FunctionsSettings.standard(state, "us-east-1", "000000000000"),
                request -> caller,
                (function, action, resource) -> function.equals("friend")
                        && action.equals("lambda:GetFunction")
                        && resource.equals("function:echo-00"));
    }

    private static WireRequest request(String method, String path, String query) {
        return new WireRequest(method, path, query, Map.of(), new byte[0]);
    }

    private static JsonNode json(WireResponse response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
