package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.wire.WireResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that a function of the backend judges. */
class LambdaModeTest {

    private static final String SDL =
            """
            type Query {
              who: AWSJSON
              open: String
              thing: Thing
              users: String @aws_cognito_user_pools
            }
            type Mutation { change: String }
            type Thing { kept: String hidden: String }
            """;

    private final RecordedFunctions functions = new RecordedFunctions();

    private LocalApi api(int seconds) {
        return new HandMadeApi(SDL)
                .answer("Query", "who", "{ identity: ctx.identity, type: util.authType() }")
                .answer("Query", "open", "'yes'")
                .answer("Query", "thing", "{ kept: 'yes', hidden: 'secret' }")
                .answer("Query", "users", "'yes'")
                .answer("Mutation", "change", "'changed'")
                .modes(AuthorizationMode.LAMBDA, AuthorizationMode.IAM)
                .judge(seconds)
                .serve(functions);
    }

    /** An API whose judge always answers {@code answer}, JSON with single quotes. */
    private LocalApi judgedBy(String answer) {
        functions.with("judge", event -> RecordedFunctions.answer(json(answer)));
        return api(60);
    }

    @Test
    void givesTheFunctionWhatAppSyncGives() {
        judgedBy("{'isAuthorized': true}").queryAs("tok-1", "query Q($a: Int) { open }", "{'a': 1}");

        ObjectNode event = (ObjectNode) functions.events().get(0);
        ObjectNode context = (ObjectNode) event.get("requestContext");
        assertThat(context.remove("requestId").asText()).hasSize(36);
        assertThat(event)
                .isEqualTo(json("{'authorizationToken': 'tok-1', 'requestContext': {'apiId': 'graphqltests',"
                        + " 'accountId': '000000000000', 'queryString': 'query Q($a: Int) { open }', 'operationName': null,"
                        + " 'variables': {'a': 1}}, 'requestHeaders': {'authorization': 'tok-1', 'x-extra': 'e'}}"));
    }

    @Test
    void tellsResolversWhatItSays() {
        LocalApi api = judgedBy("{'isAuthorized': true, 'resolverContext': {'user': 'ada', 'level': 3}}");

        assertThat(json(api.queryAs("tok", "{ who }", "{}").at("/data/who").asText()))
                .isEqualTo(json("{'identity': {'resolverContext': {'user': 'ada', 'level': 3}},"
                        + " 'type': 'Lambda Authorization'}"));
        assertThat(json(judgedBy("{'isAuthorized': true}")
                        .queryAs("tok", "{ who }", "{}")
                        .at("/data/who")
                        .asText()))
                .isEqualTo(json("{'identity': {'resolverContext': {}}, 'type': 'Lambda Authorization'}"));
    }

    @Test
    void opensFieldsByDirective() {
        assertThat(judgedBy("{'isAuthorized': true}")
                        .queryAs("tok", "{ open users }", "{}")
                        .get("data"))
                .isEqualTo(json("{'open': 'yes', 'users': null}"));
    }

    @Test
    void refusesWhomItDoesNotAuthorize() {
        WireResponse response = judgedBy("{'isAuthorized': false}").post("tok", LocalApi.body("{ open }", "{}"));

        assertThat(response.status()).isEqualTo(401);
        assertThat(LocalApi.body(response))
                .isEqualTo(json("{'errors': [{'errorType': 'UnauthorizedException',"
                        + " 'message': 'You are not authorized to make this call.'}]}"));
    }

    @Test
    void hidesDeniedFieldsAndDoesNotRunThem() {
        LocalApi api = judgedBy("{'isAuthorized': true, 'deniedFields': ['Thing.hidden', 'Mutation.change',"
                + " 'arn:aws:appsync:us-east-1:000000000000:apis/graphqltests/types/Query/fields/open',"
                + " 'arn:aws:appsync:us-east-1:000000000000:apis/another/types/Thing/fields/kept']}");

        JsonNode answer = api.queryAs("tok", "{ open thing { kept hidden } }", "{}");
        assertThat(answer.get("data")).isEqualTo(json("{'open': null, 'thing': {'kept': 'yes', 'hidden': null}}"));
        assertThat(answer.get("errors"))
                .extracting(error -> error.get("errorType").asText() + ": "
                        + error.get("message").asText())
                .containsExactlyInAnyOrder(
                        "Unauthorized: Not Authorized to access open on type Query",
                        "Unauthorized: Not Authorized to access hidden on type Thing");
        assertThat(api.queryAs("tok", "mutation { change }", "{}")
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Not Authorized to access change on type Mutation");
    }

    @Test
    void remembersJudgementsByTokenForAWhile() {
        LocalApi api = judgedBy("{'isAuthorized': true}");
        api.queryAs("a", "{ open }", "{}");
        api.queryAs("a", "{ who }", "{}");
        assertThat(functions.events()).hasSize(1);
        api.queryAs("b", "{ open }", "{}");
        assertThat(functions.events()).hasSize(2);
        LocalApi.pass(Duration.ofSeconds(59));
        api.queryAs("a", "{ open }", "{}");
        assertThat(functions.events()).hasSize(2);
        LocalApi.pass(Duration.ofSeconds(1));
        api.queryAs("a", "{ open }", "{}");
        assertThat(functions.events()).hasSize(3);
    }

    @Test
    void remembersRefusalsAsWell() {
        LocalApi api = judgedBy("{'isAuthorized': false}");
        api.queryAs("a", "{ open }", "{}");
        api.queryAs("a", "{ open }", "{}");
        assertThat(functions.events()).hasSize(1);
    }

    @Test
    void letsAJudgementSayHowLongItHolds() {
        LocalApi never = judgedBy("{'isAuthorized': true, 'ttlOverride': 0}");
        never.queryAs("a", "{ open }", "{}");
        never.queryAs("a", "{ open }", "{}");
        assertThat(functions.events()).hasSize(2);

        LocalApi longer = judgedBy("{'isAuthorized': true, 'ttlOverride': 120}");
        longer.queryAs("a", "{ open }", "{}");
        LocalApi.pass(Duration.ofSeconds(119));
        longer.queryAs("a", "{ open }", "{}");
        assertThat(functions.events()).hasSize(3);
        LocalApi.pass(Duration.ofSeconds(1));
        longer.queryAs("a", "{ open }", "{}");
        assertThat(functions.events()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "'yes'",
                "null",
                "{'isAuthorized': 'true'}",
                "{'isAuthorized': true, 'resolverContext': 'text'}",
                "{'isAuthorized': true, 'resolverContext': {'a': {'b': 1}}}",
                "{'isAuthorized': true, 'resolverContext': {'a': [1]}}",
                "{'isAuthorized': true, 'deniedFields': 'Query.open'}",
                "{'isAuthorized': true, 'deniedFields': ['open']}",
                "{'isAuthorized': true, 'deniedFields': ['Query.*']}",
                "{'isAuthorized': true, 'deniedFields': [1]}",
                "{'isAuthorized': true, 'ttlOverride': -1}",
                "{'isAuthorized': true, 'ttlOverride': 'long'}"
            })
    void refusesAnswersThatAppSyncDoesNotTakeAndTellsTheDeveloper(String answer) {
        LocalApi api = judgedBy(answer);

        assertFailed(api);
        assertThat(api.refusals())
                .singleElement()
                .asString()
                .startsWith("The function \"judge\", which judges tokens, gave an answer that AppSync does not take: ");
    }

    @Test
    void refusesAContextThatIsTooLarge() {
        functions.with(
                "judge",
                event -> RecordedFunctions.answer(
                        Map.of("isAuthorized", true, "resolverContext", Map.of("a", "x".repeat(5 << 20)))));
        LocalApi api = api(60);

        assertFailed(api);
        assertThat(api.refusals()).singleElement().asString().endsWith("resolverContext is larger than 5 MB");
    }

    @Test
    void refusesWhenTheFunctionFailsAndAsksItAgainNextTime() {
        functions.with("judge", event -> new Outcome.Failed("Error", "no database"));
        LocalApi api = api(60);

        assertFailed(api);
        assertThat(api.refusals()).containsExactly("The function \"judge\", which judges tokens, failed: no database");
        functions.with("judge", event -> RecordedFunctions.answer(json("{'isAuthorized': true}")));
        assertThat(api.queryAs("tok", "{ open }", "{}")).isEqualTo(json("{'data': {'open': 'yes'}}"));
    }

    @Test
    void refusesWhenThereIsNoSuchFunction() {
        LocalApi api = api(60);

        assertFailed(api);
        assertThat(api.refusals()).containsExactly("The function \"judge\", which judges tokens, is not there.");
    }

    private static void assertFailed(LocalApi api) {
        WireResponse response = api.post("tok", LocalApi.body("{ open }", "{}"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(LocalApi.body(response)).isEqualTo(json("{'errors': [{'errorType': 'BadRequestException'}]}"));
    }
}
