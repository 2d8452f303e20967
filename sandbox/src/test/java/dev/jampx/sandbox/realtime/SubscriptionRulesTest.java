package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who hears of which rows, by the rules of models. */
class SubscriptionRulesTest {

    @TempDir
    private static Path folder;

    private static RealTimeSandbox sandbox;

    private static BackendResource[] backend() {
        return new BackendResource[] {
            defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors", "Staff"),
            defineData(a.schema()
                            .add(
                                    "Diary",
                                    a.model()
                                            .field("text", a.string())
                                            .field("mood", a.integer())
                                            .field("place", a.json())
                                            .authorization(allow -> List.of(allow.owner())))
                            .add(
                                    "Letter",
                                    a.model()
                                            .field("text", a.string())
                                            .field("from", a.string())
                                            .field("to", a.string())
                                            .field("copies", a.string().array())
                                            .authorization(allow -> List.of(
                                                    allow.ownerDefinedIn("from"),
                                                    allow.ownerDefinedIn("to").to(Operation.READ),
                                                    allow.ownersDefinedIn("copies")
                                                            .to(Operation.READ),
                                                    allow.group("Admins"))))
                            .add(
                                    "Memo",
                                    a.model()
                                            .field("text", a.string())
                                            .field("team", a.string())
                                            .field("teams", a.string().array())
                                            .authorization(allow -> List.of(
                                                    allow.groupDefinedIn("team"),
                                                    allow.groupsDefinedIn("teams"),
                                                    allow.publicApiKey().to(Operation.CREATE))))
                            .add(
                                    "News",
                                    a.model()
                                            .field("text", a.string())
                                            .field(
                                                    "secret",
                                                    a.string().authorization(allow -> List.of(allow.group("Admins"))))
                                            .authorization(
                                                    allow -> List.of(allow.group("Admins"), allow.authenticated())))
                            .add(
                                    "Deaf",
                                    a.model()
                                            .field("text", a.string())
                                            .authorization(allow -> List.of(
                                                    allow.authenticated().to(Operation.CREATE, Operation.GET),
                                                    allow.group("Admins").to(Operation.LISTEN)))))
                    .authorizationModes(modes ->
                            modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(7)))
        };
    }

    @BeforeAll
    static void start() {
        sandbox = RealTimeSandbox.start(folder, backend());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static void write(String user, String mutation, String... groups) {
        sandbox.graphQl(sandbox.as(user, groups), "mutation { " + mutation + " }", "{}");
    }

    private static String username(String user) {
        JsonNode claims = RealTimeClient.claims(sandbox.token(user));
        return claims.path("username").asText();
    }

    private static String sub(String user) {
        return RealTimeClient.claims(sandbox.token(user)).path("sub").asText();
    }

    private static RealTimeClient listening(String user, String field, String selection, String... groups) {
        return sandbox.connected(sandbox.as(user, groups))
                .started("s", "subscription { " + field + " { " + selection + " } }", "{}", sandbox.as(user));
    }

    private static String refusal(Map<String, String> who, String field) {
        try (RealTimeClient client = sandbox.connected(who)) {
            client.start("s", "subscription { " + field + " { text } }", "{}", who);
            return client.error("error").toString();
        }
    }

    @Test
    void ownersHearOfTheirRowsOnly() {
        try (RealTimeClient ada = listening("ada", "onCreateDiary", "text owner");
                RealTimeClient bob = listening("bob", "onCreateDiary", "text owner")) {
            write("ada", "createDiary(input: { text: \"ada's\" }) { id text owner }");
            write("bob", "createDiary(input: { text: \"bob's\" }) { id text owner }");
            write("ada", "createDiary(input: { text: \"ada's too\" }) { id text owner }");

            assertThat(ada.event("s").at("/onCreateDiary/text").asText()).isEqualTo("ada's");
            JsonNode last = ada.event("s").get("onCreateDiary");
            assertThat(last.get("text").asText()).isEqualTo("ada's too");
            assertThat(last.get("owner").asText()).isEqualTo(username("ada"));
            assertThat(bob.event("s").at("/onCreateDiary/text").asText()).isEqualTo("bob's");
        }
    }

    @Test
    void filtersSeeJsonAsTheTextThatItIs() {
        try (RealTimeClient ada =
                listening("ada", "onCreateDiary(filter: { place: { eq: \"{\\\"room\\\":1}\" } })", "place")) {
            write("ada", "createDiary(input: { place: \"{\\\"room\\\":2}\" }) { place owner }");
            write("ada", "createDiary(input: { place: \"{\\\"room\\\":1}\" }) { place owner }");

            assertThat(ada.event("s").at("/onCreateDiary/place").asText()).isEqualTo("{\"room\":1}");
        }
    }

    @Test
    void updatesAndDeletesAreHeardOfAsWell() {
        try (RealTimeClient ada = listening("ada", "onUpdateDiary", "text");
                RealTimeClient gone = listening("ada", "onDeleteDiary", "id")) {
            write("ada", "createDiary(input: { id: \"changing\", text: \"old\" }) { id }");
            write("ada", "updateDiary(input: { id: \"changing\", text: \"new\" }) { text owner }");
            write("ada", "deleteDiary(input: { id: \"changing\" }) { id owner }");

            assertThat(ada.event("s").at("/onUpdateDiary/text").asText()).isEqualTo("new");
            assertThat(gone.event("s").at("/onDeleteDiary/id").asText()).isEqualTo("changing");
        }
    }

    @Test
    void aMutationThatDoesNotSelectTheOwnerIsHeardOfByNobody() {
        try (RealTimeClient ada = listening("ada", "onCreateDiary", "text")) {
            write("ada", "createDiary(input: { text: \"unheard\" }) { id text }");
            write("ada", "createDiary(input: { text: \"heard\" }) { id text owner }");

            assertThat(ada.event("s").at("/onCreateDiary/text").asText()).isEqualTo("heard");
        }
    }

    @Test
    void anOwnersArgumentMustNameTheCaller() {
        String mine = "onCreateDiary(owner: \"" + username("ada") + "\")";
        try (RealTimeClient ada = listening("ada", mine, "text")) {
            write("bob", "createDiary(input: { text: \"bob's\" }) { text owner }");
            write("ada", "createDiary(input: { text: \"mine\" }) { text owner }");
            assertThat(ada.event("s").at("/onCreateDiary/text").asText()).isEqualTo("mine");
        }
        assertThat(refusal(sandbox.as("bob"), mine))
                .isEqualTo("{\"errorType\":\"Unauthorized\","
                        + "\"message\":\"Not Authorized to access onCreateDiary on type Subscription\"}");
        assertThat(refusal(sandbox.as("bob"), "onCreateDiary(owner: \"" + sub("ada") + "\")"))
                .contains("Unauthorized");
        listening("ada", "onCreateDiary(owner: \"\")", "text").close();
        listening("ada", "onCreateDiary(owner: \"" + sub("ada") + "::" + username("ada") + "\")", "text")
                .close();
    }

    @Test
    void theCallersOwnFilterNarrowsFurther() {
        String happy = "onCreateDiary(filter: { or: [{ mood: { gt: 5 } }, { text: { beginsWith: \"!\" } }] })";
        try (RealTimeClient ada = listening("ada", happy, "text")) {
            write("ada", "createDiary(input: { text: \"sad\", mood: 1 }) { text mood owner }");
            write("bob", "createDiary(input: { text: \"glad bob\", mood: 9 }) { text mood owner }");
            write("ada", "createDiary(input: { text: \"glad\", mood: 9 }) { text mood owner }");
            write("ada", "createDiary(input: { text: \"! sad\", mood: 1 }) { text mood owner }");

            assertThat(ada.event("s").at("/onCreateDiary/text").asText()).isEqualTo("glad");
            assertThat(ada.event("s").at("/onCreateDiary/text").asText()).isEqualTo("! sad");
        }
    }

    @Test
    void aFilterCannotOpenMoreThanTheRulesDo() {
        for (String filter : List.of(
                "{}",
                "{ or: [] }",
                "{ and: [] }",
                "{ or: [{}] }",
                "{ text: {} }",
                "{ text: null }",
                "{ or: [{ text: {} }] }")) {
            try (RealTimeClient ada = listening("ada", "onCreateDiary(filter: " + filter + ")", "text")) {
                write("bob", "createDiary(input: { text: \"bob's\" }) { text mood owner }");
                write("ada", "createDiary(input: { text: \"own\" }) { text mood owner }");
                assertThat(ada.event("s").at("/onCreateDiary/text").asText()).isEqualTo("own");
            }
        }
    }

    @Test
    void everyFieldThatNamesOwnersOpensRows() {
        String selection = "{ text from to copies }";
        try (RealTimeClient from = listening("ada", "onCreateLetter", "text");
                RealTimeClient to = listening("bob", "onCreateLetter", "text");
                RealTimeClient copy = listening("cora", "onCreateLetter", "text");
                RealTimeClient none = listening("dora", "onCreateLetter", "text");
                RealTimeClient admin = listening("root", "onCreateLetter", "text", "Admins")) {
            write(
                    "ada",
                    "createLetter(input: { text: \"to bob\", to: \"%s\", copies: [\"%s\"] }) %s"
                            .formatted(username("bob"), username("cora"), selection));
            write(
                    "ada",
                    "createLetter(input: { text: \"to dora\", to: \"%s\" }) %s".formatted(username("dora"), selection));

            for (RealTimeClient client : List.of(from, to, copy, admin)) {
                assertThat(client.event("s").at("/onCreateLetter/text").asText())
                        .isEqualTo("to bob");
            }
            assertThat(none.event("s").at("/onCreateLetter/text").asText()).isEqualTo("to dora");
            assertThat(admin.event("s").at("/onCreateLetter/text").asText()).isEqualTo("to dora");
            assertThat(to.waiting() + copy.waiting()).isZero();
        }
    }

    @Test
    void membersOfGroupsThatRowsNameHearOfThem() {
        String create = "mutation ($i: CreateMemoInput!) { createMemo(input: $i) { text team teams } }";
        try (RealTimeClient editor = listening("ed", "onCreateMemo", "text", "Editors");
                RealTimeClient staff = listening("stan", "onCreateMemo", "text", "Staff", "Admins")) {
            for (String input : List.of(
                    "{'text': 'nobody', 'team': 'Others'}",
                    "{'text': 'editors', 'team': 'Editors', 'teams': ['Others']}",
                    "{'text': 'list', 'teams': ['Editors', 'Others']}",
                    "{'text': 'staff', 'team': 'Staff'}",
                    "{'text': 'both', 'team': 'Staff', 'teams': ['Editors', 'Admins']}")) {
                sandbox.graphQl(sandbox.withKey(), create, "{'i': " + input + "}");
            }
            for (String text : List.of("editors", "list", "both")) {
                assertThat(editor.event("s").at("/onCreateMemo/text").asText()).isEqualTo(text);
            }
            for (String text : List.of("staff", "both")) {
                assertThat(staff.event("s").at("/onCreateMemo/text").asText()).isEqualTo(text);
            }
        }
        assertThat(refusal(sandbox.as("lone"), "onCreateMemo")).contains("Unauthorized");
        assertThat(refusal(sandbox.withKey(), "onCreateMemo")).contains("Unauthorized");
    }

    @Test
    void onlyThoseListenWhomARuleLetsListen() {
        assertThat(refusal(sandbox.as("ada"), "onCreateDeaf")).contains("Unauthorized");
        try (RealTimeClient admin = listening("root", "onCreateDeaf", "text", "Admins")) {
            write("ada", "createDeaf(input: { text: \"heard\" }) { id text }");
            assertThat(admin.event("s").at("/onCreateDeaf/text").asText()).isEqualTo("heard");
        }
    }

    @Test
    void whatNotAllMayReadIsInNoEvent() {
        try (RealTimeClient anna = listening("anna", "onCreateNews", "text secret");
                RealTimeClient admin = listening("root", "onCreateNews", "text secret", "Admins")) {
            write("root", "createNews(input: { text: \"t\", secret: \"hidden\" }) { id text secret }", "Admins");
            for (RealTimeClient client : List.of(anna, admin)) {
                assertThat(client.event("s").toString())
                        .isEqualTo("{\"onCreateNews\":{\"text\":\"t\",\"secret\":null}}");
            }
        }
    }
}
