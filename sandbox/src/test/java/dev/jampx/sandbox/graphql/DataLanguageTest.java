package dev.jampx.sandbox.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.resolver.Runtimes;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataLanguageTest {

    private static final String DENIED = "Not Authorized to access %s on type %s";

    private RecordedFunctions functions = new RecordedFunctions();
    private LocalApi api = new LocalApi(DataLanguageApi.compiled(), functions);

    @BeforeEach
    void functions() {
        functions
                .with(
                        "greet",
                        event -> RecordedFunctions.answer(Map.of(
                                "text", "hello " + event.at("/arguments/name").asText())))
                .with(
                        "shout",
                        event -> RecordedFunctions.answer(Map.of(
                                "text", event.at("/prev/result/text").asText().toUpperCase(java.util.Locale.ROOT))));
    }

    private JsonNode value(JsonNode answer, String field) {
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/" + field);
    }

    private static String error(JsonNode answer) {
        return answer.at("/errors/0/message").asText();
    }

    @Test
    void aNewRowGetsDefaultValuesForWhatIsAbsentOrNull() {
        JsonNode row = value(
                api.query("mutation { createDefaulted(input: { whole: null, part: 2 }) "
                        + "{ text must whole part flag day at data } }"),
                "createDefaulted");

        assertThat(row)
                .isEqualTo(
                        Runtimes.json("{'must': 'there', 'whole': 3, 'part': 2.0, 'flag': false, 'day': '2020-02-29',"
                                        + " 'at': 7}")
                                .<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy()
                                .put("text", DataLanguageApi.AWKWARD)
                                .put("data", "{\"a\":[1,\"b\"]}"));
    }

    @Test
    void aChangeGetsNoDefaultValues() {
        String id = value(
                        api.query("mutation { createDefaulted(input: { text: \"x\" }) { id } }"), "createDefaulted/id")
                .asText();

        JsonNode row = value(
                api.query("mutation { updateDefaulted(input: { id: \"" + id + "\", text: null }) { text must } }"),
                "updateDefaulted");

        assertThat(row).isEqualTo(Runtimes.json("{'text': null, 'must': 'there'}"));
    }

    @Test
    void conditionsAreCheckedInOrderWithTheirMessages() {
        assertThat(error(created("code: \"a\""))).isEqualTo(DataLanguageApi.AWKWARD);
        assertThat(error(created("code: \"abcdez\"")))
                .isEqualTo("Field code of type Checked must have a maximum length of 5");
        assertThat(error(created("code: \"bbz\""))).isEqualTo("Field code of type Checked must start with a");
        assertThat(error(created("code: \"abb\""))).isEqualTo("Field code of type Checked must end with z");
        assertThat(error(created("code: \"a-z\""))).isEqualTo("Field code of type Checked must match ^\\w+'?z$");
        assertThat(error(created("age: 0"))).isEqualTo("Field age of type Checked must be greater than 0");
        assertThat(error(created("age: 10"))).isEqualTo("Field age of type Checked must be less than 10");
        assertThat(error(created("rate: 0"))).isEqualTo("Field rate of type Checked must be greater than 0");
        assertThat(error(created("rate: 2.5"))).isEqualTo("Field rate of type Checked must be less than 2.5");
        assertThat(value(created("code: \"ab'z\", age: 9, rate: 2.4"), "createChecked/code")
                        .asText())
                .isEqualTo("ab'z");
        assertThat(value(created("age: null"), "createChecked/code").asText()).isEqualTo("abz");
    }

    private JsonNode created(String input) {
        return api.query("mutation { createChecked(input: { " + input + " }) { id code } }");
    }

    @Test
    void aRefusedValueLeavesTheRowAsItWas() {
        String id = value(created("age: 5"), "createChecked/id").asText();

        JsonNode answer = api.query("mutation { updateChecked(input: { id: \"" + id + "\", age: 11 }) { age } }");

        assertThat(error(answer)).isEqualTo("Field age of type Checked must be less than 10");
        assertThat(answer.at("/errors/0/errorType").isNull()).isTrue();
        assertThat(value(api.query("{ getChecked(id: \"" + id + "\") { age } }"), "getChecked/age")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void indexesOfEnumsAreReadAndTheirPartsGoTogether() {
        value(
                api.query(
                        "mutation { createIndexed(input: { color: RED, city: \"Ulm\", size: 3, note: \"n\" }) { id } }"),
                "createIndexed/id");

        JsonNode found = value(
                api.query(
                        "{ ofColor(color: RED, citySize: { eq: { city: \"Ulm\", size: 3 } }) { items { note color } } }"),
                "ofColor/items");
        JsonNode keysOnly = value(api.query("{ inCity(city: \"Ulm\") { items { id city note } } }"), "inCity/items/0");

        assertThat(found.get(0)).isEqualTo(Runtimes.json("{'note': 'n', 'color': 'RED'}"));
        assertThat(keysOnly.get("note").isNull()).isTrue();
        assertThat(keysOnly.get("city").asText()).isEqualTo("Ulm");
        assertThat(error(api.query("mutation { createIndexed(input: { color: RED, city: \"Ulm\" }) { id } }")))
                .isEqualTo("When creating any part of the composite sort key for @index 'byColor', "
                        + "you must provide all fields for the key. Missing key: 'size'.");
        assertThat(value(
                                api.query("mutation { createIndexed(input: { color: null, note: \"m\" }) { note } }"),
                                "createIndexed/note")
                        .asText())
                .isEqualTo("m");
    }

    @Test
    void membersOfGroupsAreLetInByTheClaimThatTheRuleNames() {
        String create = "mutation { createGrouped(input: { text: \"t\" }) { id } }";
        String list = "{ listGroupeds { items { id } } }";

        assertThat(value(api.queryAs("user:Admin", create, "{}"), "createGrouped/id")
                        .isTextual())
                .isTrue();
        assertThat(value(api.queryAs("user:Admin", list, "{}"), "listGroupeds/items")
                        .isArray())
                .isTrue();
        for (String other : new String[] {"user:", "user:Staff", "user:Adminx,xAdmin"}) {
            assertThat(error(api.queryAs(other, create, "{}")))
                    .isEqualTo(DENIED.formatted("createGrouped", "Mutation"));
            assertThat(error(api.queryAs(other, list, "{}"))).isEqualTo(DENIED.formatted("listGroupeds", "Query"));
        }
    }

    @Test
    void aFieldWithRulesOfItsOwnIsWrittenAndReadByThemOnly() {
        String id = value(
                        api.queryAs(
                                "user:Admin",
                                "mutation { createMixed(input: { text: \"t\", secret: \"s\" }) { id } }",
                                "{}"),
                        "createMixed/id")
                .asText();
        String get = "{ getMixed(id: \"" + id + "\") { text secret } }";

        JsonNode denied = api.query("mutation { createMixed(input: { text: \"t\", secret: \"s\" }) { id } }");
        JsonNode other = api.query(get);

        assertThat(error(denied)).isEqualTo("Unauthorized on [secret]");
        assertThat(denied.at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
        assertThat(value(api.queryAs("user:Admin", get, "{}"), "getMixed/secret")
                        .asText())
                .isEqualTo("s");
        assertThat(other.at("/data/getMixed")).isEqualTo(Runtimes.json("{'text': 't', 'secret': null}"));
        assertThat(error(other)).isEqualTo(DENIED.formatted("secret", "Mixed"));
        assertThat(error(api.query("mutation { deleteMixed(input: { id: \"" + id + "\" }) { id } }")))
                .isEqualTo(DENIED.formatted("deleteMixed", "Mutation"));
    }

    @Test
    void aKeyLetsInUntilItsTimeIsOver() {
        String query = "{ listMixeds { items { text } } }";

        assertThat(LocalApi.body(api.postWithKey(LocalApi.API_KEY, query)).has("errors"))
                .isFalse();
        assertThat(error(LocalApi.body(api.postWithKey(LocalApi.API_KEY, "{ listOwneds { items { id } } }"))))
                .isEqualTo(DENIED.formatted("listOwneds", "Query"));
        assertThat(api.postWithKey("da2-wrong", query).status()).isEqualTo(401);
        LocalApi.pass(Duration.ofDays(31));
        assertThat(LocalApi.body(api.postWithKey(LocalApi.API_KEY, query)))
                .isEqualTo(Runtimes.json("{'errors': [{'errorType': 'UnauthorizedException',"
                        + " 'message': 'You are not authorized to make this call.'}]}"));
    }

    @Test
    void aFunctionGetsTheRequestAndGivesTheResult() {
        assertThat(value(api.query("{ greet(name: \"Ada\") { text } }"), "greet/text")
                        .asText())
                .isEqualTo("hello Ada");

        JsonNode event = functions.events().get(0);
        assertThat(event.fieldNames())
                .toIterable()
                .containsExactly("typeName", "fieldName", "arguments", "identity", "source", "request", "prev");
        assertThat(event.get("typeName").asText()).isEqualTo("Query");
        assertThat(event.get("fieldName").asText()).isEqualTo("greet");
        assertThat(event.get("arguments")).isEqualTo(Runtimes.json("{'name': 'Ada'}"));
        assertThat(event.at("/identity/username").asText()).isEqualTo("anna");
        assertThat(event.at("/request/headers/x-extra").asText()).isEqualTo("e");
        assertThat(event.get("prev")).isEqualTo(Runtimes.json("{'result': {}}"));
        assertThat(LocalApi.body(api.postWithKey(LocalApi.API_KEY, "{ greet(name: \"K\") { text } }"))
                        .at("/data/greet/text")
                        .asText())
                .isEqualTo("hello K");
    }

    @Test
    void aFunctionThatFailsIsAnErrorOfTheField() {
        functions.with("greet", event -> new Outcome.Failed("java.lang.IllegalStateException", "no more"));

        JsonNode answer = api.query("{ greet(name: \"Ada\") { text } }");

        assertThat(error(answer)).isEqualTo("no more");
        assertThat(answer.at("/errors/0/errorType").asText()).isEqualTo("Lambda:Unhandled");
        assertThat(answer.at("/data/greet").isNull()).isTrue();
    }

    @Test
    void functionsOfAPipelineHandOnTheirResults() {
        JsonNode answer = api.queryAs("user:Admin", "mutation { chain(name: \"Ada\") { text } }", "{}");

        assertThat(value(answer, "chain/text").asText()).isEqualTo("HELLO ADA");
        assertThat(error(api.query("mutation { chain(name: \"Ada\") { text } }")))
                .isEqualTo(DENIED.formatted("chain", "Mutation"));
        assertThat(functions.events()).hasSize(2);
    }

    @Test
    void anEventIsAnsweredBeforeTheFunctionHasRun() {
        functions.with("greet", event -> new Outcome.Failed("Error", "too late to tell"));

        assertThat(value(api.query("mutation { later(name: \"Ada\") { success } }"), "later/success")
                        .asBoolean())
                .isTrue();
        assertThat(functions.events()).hasSize(1);
    }

    @Test
    void aFunctionOfTheAccountIsNotThere() {
        JsonNode answer = api.query("{ away }");

        assertThat(error(answer)).contains("somewhere-else").contains("sandbox");
        assertThat(answer.at("/errors/0/errorType").asText()).isEqualTo("Lambda:ResourceNotFoundException");
    }

    @Test
    void filesOfCodeRunAsAPipeline() {
        String id = value(api.query("mutation { createLimited(input: { text: \"t\" }) { id } }"), "createLimited/id")
                .asText();
        String query = "{ scripted(id: \"" + id + "\") }";

        assertThat(LocalApi.body(api.postWithKey(LocalApi.API_KEY, query))
                        .at("/data/scripted")
                        .asText())
                .isEqualTo("t by graphqltests/NONE");
        assertThat(value(api.queryAs("user:Admin", query, "{}"), "scripted").asText())
                .isEqualTo("t by graphqltests/NONE");
        assertThat(error(api.query(query))).isEqualTo(DENIED.formatted("scripted", "Query"));
    }

    @Test
    void operationsThatAreSwitchedOffAreNotThere() {
        assertThat(DataLanguageApi.compiled().resolvers())
                .extracting(resolver -> resolver.fieldName())
                .contains("getLimited", "createLimited", "deleteLimited", "ofColor", "inCity")
                .doesNotContain("listLimiteds", "updateLimited", "listIndexedBySize");
    }
}
