package dev.jampx.sandbox.graphql;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Operation;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.sandbox.resolver.Runtimes;
import dev.jampx.sandbox.wire.LoopbackServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an answer says to a request that asks for its trace, over HTTP. */
class TraceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final FunctionDefinition ECHO = defineFunction("echo").handler(TraceTest.class);

    private static final String ADMINISTRATOR = "AWS4-HMAC-SHA256 admin";

    private static LoopbackServer server;

    @BeforeAll
    static void serve() {
        RecordedFunctions functions =
                new RecordedFunctions().with("echo", event -> RecordedFunctions.answer(event.at("/arguments/text")));
        LocalApi api = new LocalApi(
                compiled(),
                LocalApi.DATABASE,
                (function, action, resource) -> resource.startsWith("types/Query/"),
                functions);
        server = LoopbackServer.of(api.service());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static CompiledApi compiled() {
        var schema = a.schema()
                .add(
                        "Vault",
                        a.model()
                                .field("text", a.string())
                                .field("password", a.string())
                                .authorization(allow -> List.of(
                                        allow.group("ADMIN"), allow.owner().to(Operation.READ))))
                .add(
                        "Letter",
                        a.model()
                                .field("text", a.string())
                                .field("owner", a.string())
                                .field("team", a.string())
                                .authorization(allow -> List.of(
                                        allow.owner(),
                                        allow.groupDefinedIn("team").to(Operation.READ))))
                .add(
                        "Memo",
                        a.model()
                                .field("text", a.string())
                                .field("hint", a.string().authorization(allow -> List.of(allow.group("ADMIN"))))
                                .authorization(allow -> List.of(allow.authenticated())))
                .add(
                        "echo",
                        a.query()
                                .argument("text", a.string())
                                .returns(a.string())
                                .handler(a.handler().function(ECHO))
                                .authorization(allow -> List.of(allow.authenticated())));
        var data = defineData(schema).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                .apiKey());
        return AppSyncCompiler.compile(Resolution.of(defineBackend(
                                defineAuth().loginWith(login -> login.email()).groups("ADMIN"), ECHO, data)
                        .declared())
                .data()
                .orElseThrow());
    }

    @Test
    void aGroupRuleThatLetsInSaysWhichClaim() throws Exception {
        JsonNode trace = traced("{ listVaults(filter: {text: {eq: \"x\"}}) { items { id } } }", "user:ADMIN,BOSS");

        assertThat(trace.at("/operation").asText()).isEqualTo("query listVaults");
        assertThat(trace.at("/caller"))
                .isEqualTo(Runtimes.json("{'came': 'user pool token', 'name': 'anna', 'sub': 'sub-1',"
                        + " 'groups': ['ADMIN', 'BOSS'], 'needsNoRule': false}"));
        JsonNode field = field(trace, "listVaults");
        assertThat(field.at("/denied").booleanValue()).isFalse();
        JsonNode rule = field.at("/requirements/0/rules/0");
        assertThat(field.at("/requirements/0/purpose").asText()).isEqualTo("list Vault");
        assertThat(rule.at("/rule").asText()).isEqualTo("allow.group(\"ADMIN\")");
        assertThat(rule.at("/verdict").asText()).isEqualTo("matches");
        assertThat(rule.at("/because").asText())
                .isEqualTo("claim cognito:groups is \"ADMIN\", \"BOSS\", wanted \"ADMIN\"");
        assertThat(rule.at("/site").asText()).matches(".*TraceTest\\.java:\\d+");
    }

    @Test
    void theRequestToDynamoDbIsShownAsItWasSent() throws Exception {
        JsonNode trace =
                traced("{ listVaults(filter: {text: {eq: \"of-nobody\"}}, limit: 7) { items { id } } }", "user:ADMIN");

        JsonNode resolver = field(trace, "listVaults").at("/resolver");
        assertThat(resolver.at("/kind").asText()).isEqualTo("UNIT");
        assertThat(resolver.at("/steps").findValuesAsText("handler")).containsExactly("request", "response");
        JsonNode call = resolver.at("/steps/1");
        assertThat(call.at("/dataSource").asText()).isEqualTo("VaultTable");
        assertThat(call.at("/target").asText()).isEqualTo("table Vault");
        assertThat(call.at("/request/operation").asText()).isEqualTo("Scan");
        assertThat(call.at("/request/limit").intValue()).isEqualTo(7);
        assertThat(call.at("/request/filter/expression").asText()).contains("#");
        assertThat(call.at("/request/filter/expressionNames").findValuesAsText("#text"))
                .as(call.toString())
                .containsExactly("text");
        assertThat(call.at("/request/filter/expressionValues").toString()).contains("{\"S\":\"of-nobody\"}");
        assertThat(call.at("/answer").asText()).matches("0 rows, scanned \\d+");
        assertThat(call.at("/micros").isIntegralNumber()).isTrue();
        assertThat(resolver.at("/steps/0/micros").isIntegralNumber()).isTrue();
        assertThat(field(trace, "listVaults").at("/micros").isIntegralNumber()).isTrue();
        assertThat(trace.at("/micros").isIntegralNumber()).isTrue();
    }

    @Test
    void aCallerInNoGroupOfARuleIsToldSo() throws Exception {
        JsonNode trace = traced("mutation { createVault(input: {text: \"x\"}) { id } }", "user:BOSS");

        JsonNode field = field(trace, "createVault");
        assertThat(field.at("/denied").booleanValue()).isTrue();
        assertThat(field.at("/reason").asText()).isEqualTo("No rule lets this caller create Vault.");
        assertThat(field.at("/requirements/0/rules").findValuesAsText("because"))
                .containsExactly("claim cognito:groups is \"BOSS\", wanted \"ADMIN\"");
        assertThat(field.at("/outcome"))
                .isEqualTo(
                        Runtimes.json(
                                "{'null': true, 'errors': [{'errorType': 'Unauthorized', 'message': 'Not Authorized to access createVault on type Mutation'}]}"));
        assertThat(field.at("/resolver/steps").findValuesAsText("dataSource")).isEmpty();
    }

    @Test
    void aFieldOfARowSaysWhoseItIs() throws Exception {
        traced("mutation { createMemo(input: {text: \"x\", hint: \"h\"}) { id } }", "user:ADMIN");

        JsonNode trace = traced("{ listMemos { items { text hint } } }", "user:");

        JsonNode field = field(trace, "listMemos.items[0].hint");
        assertThat(field.at("/type").asText() + "." + field.at("/field").asText())
                .isEqualTo("Memo.hint");
        assertThat(field.at("/reason").asText()).isEqualTo("No rule lets this caller read Memo.hint.");
        assertThat(field.at("/requirements/0/rules/0/because").asText())
                .isEqualTo("the caller has no claim cognito:groups, wanted \"ADMIN\"");
    }

    @Test
    void aDirectiveThatKeepsOutIsNamed() throws Exception {
        JsonNode trace = answer("{ listVaults { items { id } } }", "x-api-key", LocalApi.API_KEY)
                .at("/extensions/trace");

        assertThat(trace.at("/caller/came").asText()).isEqualTo("API key");
        JsonNode field = field(trace, "listVaults");
        assertThat(field.at("/gate"))
                .isEqualTo(Runtimes.json("{'directives': ['@aws_iam', '@aws_cognito_user_pools'],"
                        + " 'directivesLetIn': false, 'letsIn': false}"));
        assertThat(field.at("/reason").asText())
                .isEqualTo("The field is open to @aws_iam, @aws_cognito_user_pools, and the caller is none of these.");
        assertThat(field.has("resolver")).isFalse();
        assertThat(field.at("/requirements/0/rules/0/because").asText())
                .isEqualTo("it is about callers with a user pool token; this one came with an API key");
    }

    @Test
    void thePolicyOfAFunctionThatKeepsItOutIsNamed() throws Exception {
        JsonNode trace = traced("mutation { createMemo(input: {text: \"x\"}) { id } }", "AWS4-HMAC-SHA256 mailer");

        assertThat(trace.at("/caller"))
                .isEqualTo(Runtimes.json("{'came': 'AWS signature', 'name': 'function mailer', 'groups': [],"
                        + " 'needsNoRule': true}"));
        JsonNode field = field(trace, "createMemo");
        assertThat(field.at("/gate/directivesLetIn").booleanValue()).isTrue();
        assertThat(field.at("/gate/policy/allows").booleanValue()).isFalse();
        assertThat(field.at("/reason").asText())
                .isEqualTo("Not allowed by the policy of function mailer: appsync:GraphQL"
                        + " on types/Mutation/fields/createMemo.");
    }

    @Test
    void aRefusedRequestSaysWhichHeader() throws Exception {
        JsonNode answer = answer("{ listMemos { items { id } } }", "authorization", "FORGED");

        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("Valid authorization header not provided.");
        assertThat(answer.at("/extensions/trace/ending"))
                .isEqualTo(Runtimes.json("{'status': 401, 'errorType': 'UnauthorizedException',"
                        + " 'message': 'Valid authorization header not provided.',"
                        + " 'reason': 'Header authorization: the token was not made by the user pool of this sandbox,"
                        + " or was changed since.'}"));
        assertThat(answer.at("/extensions/trace/fields")).isEmpty();
    }

    @Test
    void aDocumentThatDoesNotHoldEndsTheRequest() throws Exception {
        JsonNode trace = traced("{ nothing }", "user:");

        assertThat(trace.at("/ending/status").intValue()).isEqualTo(200);
        assertThat(trace.at("/ending/message").asText()).contains("nothing");
        assertThat(trace.at("/caller/name").asText()).isEqualTo("anna");
    }

    @Test
    void nothingThatTheCallerProvesItselfWithIsInTheTrace() throws Exception {
        // The function's event has the request's headers in it.
        JsonNode answer = answer("{ echo(text: \"hello\") }", "authorization", "Bearer user:TOKEN-OF-ANNA");

        assertThat(answer.at("/data/echo").asText()).isEqualTo("hello");
        JsonNode call = field(answer.at("/extensions/trace"), "echo").at("/resolver/steps/1");
        assertThat(call.at("/target").asText()).isEqualTo("function echo");
        assertThat(call.at("/request/payload/arguments/text").asText()).isEqualTo("hello");
        assertThat(call.at("/request/payload/request/headers/authorization").asText())
                .isEqualTo("(hidden)");
        assertThat(answer.at("/extensions").toString()).doesNotContain("user:TOKEN-OF-ANNA");
    }

    @Test
    void aPasswordThatIsStoredIsNotInTheTrace() throws Exception {
        JsonNode trace = traced(
                "mutation { createVault(input: {text: \"x\", password: \"open-sesame\"}) { password } }", "user:ADMIN");

        JsonNode call = field(trace, "createVault").at("/resolver/steps/1");
        assertThat(call.at("/request/operation").asText()).isEqualTo("PutItem");
        assertThat(call.at("/request/attributeValues/text/S").asText()).isEqualTo("x");
        assertThat(call.at("/request/attributeValues/password").asText()).isEqualTo("(hidden)");
        assertThat(trace.toString()).doesNotContain("open-sesame");
    }

    @Test
    void anAnswerHasNoTraceUnlessItIsAskedFor() throws Exception {
        for (String value : List.of("false", "", "1")) {
            JsonNode answer =
                    answer("{ listMemos { nextToken } }", "authorization", "user:", RequestTracing.HEADER, value);

            assertThat(answer.has("extensions")).as(value).isFalse();
        }
    }

    @Test
    void theOwnerThatTheRowNamesIsShown() throws Exception {
        letter("d1", "bob", "red");

        JsonNode field = field(traced("{ getLetter(id: \"d1\") { text } }", "user:blue"), "getLetter");

        assertThat(field.at("/denied").booleanValue())
                .as(field.toPrettyString())
                .isTrue();
        assertThat(field.at("/reason").asText()).isEqualTo("No rule lets this caller get Letter.");
        assertThat(field.at("/requirements/0/rules").findValuesAsText("because"))
                .containsExactly(
                        "owner of the row is \"bob\"; claim sub::username is \"sub-1::anna\"",
                        "team of the row is \"red\"; claim cognito:groups is \"blue\"");
        assertThat(field.at("/resolver/steps/1/request/key/id/S").asText()).isEqualTo("d1");
    }

    @Test
    void theGroupThatTheRowNamesIsShown() throws Exception {
        letter("d2", "bob", "red");

        JsonNode field = field(traced("{ getLetter(id: \"d2\") { text } }", "user:red"), "getLetter");

        assertThat(field.at("/denied").booleanValue()).isFalse();
        assertThat(field.at("/requirements/0/rules").findValuesAsText("verdict"))
                .containsExactly("does_not_match", "matches");
    }

    @Test
    void aNewRowNamesItsOwner() throws Exception {
        JsonNode field =
                field(traced("mutation { createLetter(input: {text: \"x\"}) { id } }", "user:"), "createLetter");

        assertThat(field.at("/requirements/0/rules").findValuesAsText("because"))
                .containsExactly("owner of the new row is \"sub-1::anna\"; claim sub::username is \"sub-1::anna\"");
        assertThat(field.at("/requirements/0/rules/0/verdict").asText()).isEqualTo("matches");
        assertThat(field.at("/resolver/steps/1/request/attributeValues/owner/S").asText())
                .isEqualTo("sub-1::anna");
    }

    @Test
    void theFilterThatARuleMakesOfAListIsShown() throws Exception {
        JsonNode field = field(traced("{ listLetters { items { id } } }", "user:red"), "listLetters");

        assertThat(field.at("/denied").booleanValue()).isFalse();
        assertThat(field.at("/requirements/0/rules").findValuesAsText("verdict"))
                .containsExactly("row_tells", "row_tells");
        JsonNode filter = field.at("/resolver/steps/1/request/filter");
        assertThat(filter.at("/expressionNames").toString()).contains("owner", "team");
        assertThat(filter.at("/expressionValues").toString()).contains("sub-1::anna", "red");
    }

    @Test
    void theConditionOfAChangeIsShown() throws Exception {
        letter("d3", "bob", "red");

        JsonNode field = field(
                traced("mutation { updateLetter(input: {id: \"d3\", text: \"y\"}) { id } }", "user:red"),
                "updateLetter");

        assertThat(field.at("/denied").booleanValue())
                .as(field.toPrettyString())
                .isTrue();
        assertThat(field.at("/requirements/0/rules").findValuesAsText("because"))
                .containsExactly("owner of the row is \"bob\"; claim sub::username is \"sub-1::anna\"");
        JsonNode call = field.at("/resolver/steps/1");
        assertThat(call.at("/request/operation").asText()).isEqualTo("UpdateItem");
        assertThat(call.at("/request/condition").toString()).contains("owner", "sub-1::anna");
        assertThat(call.at("/error").asText()).startsWith("DynamoDB:ConditionalCheckFailedException: ");
    }

    @Test
    void aRowThatWasGivenAwayDoesNotContradictTheRule() throws Exception {
        letter("d4", "anna", "red");

        JsonNode field = field(
                traced("mutation { updateLetter(input: {id: \"d4\", owner: \"bob\"}) { id } }", "user:"),
                "updateLetter");

        assertThat(field.at("/denied").booleanValue()).isFalse();
        assertThat(field.at("/requirements/0/rules/0/verdict").asText()).isEqualTo("row_tells");
    }

    private static void letter(String id, String owner, String team) throws IOException, InterruptedException {
        answer("mutation { deleteLetter(input: {id: \"%s\"}) { id } }".formatted(id), "authorization", ADMINISTRATOR);
        JsonNode made = answer(
                "mutation { createLetter(input: {id: \"%s\", owner: \"%s\", team: \"%s\"}) { id } }"
                        .formatted(id, owner, team),
                "authorization",
                ADMINISTRATOR);
        assertThat(made.has("errors")).as(made.toString()).isFalse();
    }

    private static JsonNode field(JsonNode trace, String path) {
        List<String> paths = new ArrayList<>();
        for (JsonNode field : trace.path("fields")) {
            if (field.path("path").asText().equals(path)) {
                return field;
            }
            paths.add(field.path("path").asText());
        }
        throw new AssertionError(path + " is not among " + paths);
    }

    private static JsonNode traced(String query, String authorization) throws IOException, InterruptedException {
        return answer(query, "authorization", authorization).at("/extensions/trace");
    }

    private static JsonNode answer(String query, String header, String value) throws IOException, InterruptedException {
        return answer(query, header, value, RequestTracing.HEADER, "true");
    }

    private static JsonNode answer(String query, String... headers) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.endpoint().resolve("/graphql"))
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(LocalApi.body(query, "{}")))
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
