package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.ModelType;
import dev.jampx.dsl.MutationOperation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscriptions whose resolver code a user has written: filters, invalidation, and the limits on both. */
class CustomSubscriptionTest {

    private static final ModelType NOTE = a.model().field("text", a.string()).field("size", a.integer());

    @TempDir
    private static Path folder;

    private static RealTimeSandbox sandbox;

    private static BackendResource[] backend() {
        return new BackendResource[] {
            defineAuth().loginWith(login -> login.email()).groups("Admins"),
            defineData(a.schema()
                            .add("Note", NOTE)
                            .add(
                                    "Message",
                                    a.customType()
                                            .field("channel", a.string())
                                            .field("text", a.string())
                                            .field("rank", a.integer()))
                            .add(
                                    "publish",
                                    a.mutation()
                                            .argument("channel", a.string())
                                            .argument("text", a.string())
                                            .argument("rank", a.integer())
                                            .returns(a.ref("Message"))
                                            .authorization(allow -> List.of(allow.publicApiKey()))
                                            .handler(a.handler().custom("./publish.js")))
                            .add(
                                    "expel",
                                    a.mutation()
                                            .argument("channel", a.string())
                                            .returns(a.string())
                                            .authorization(allow -> List.of(allow.publicApiKey()))
                                            .handler(a.handler().custom("./expel.js")))
                            .add(
                                    "receive",
                                    a.subscription()
                                            .forSource(a.ref("publish"))
                                            .argument("channel", a.string())
                                            .authorization(
                                                    allow -> List.of(allow.publicApiKey(), allow.group("Admins")))
                                            .handler(a.handler().custom("./pass.js")))
                            .add(
                                    "loud",
                                    a.subscription()
                                            .forSource(a.ref("publish"))
                                            .argument("channel", a.string())
                                            .authorization(allow -> List.of(allow.publicApiKey()))
                                            .handler(a.handler().custom("./loud.js")))
                            .add(
                                    "broken",
                                    a.subscription()
                                            .forSource(a.ref("publish"))
                                            .authorization(allow -> List.of(allow.publicApiKey()))
                                            .handler(a.handler().custom("./broken.js")))
                            .add(
                                    "changed",
                                    a.subscription()
                                            .forSource(a.ref("Note")
                                                    .mutations(MutationOperation.CREATE, MutationOperation.UPDATE))
                                            .authorization(allow -> List.of(allow.publicApiKey()))
                                            .handler(a.handler().custom("./pass.js")))
                            .authorization(allow -> List.of(allow.publicApiKey())))
                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY))
        };
    }

    private static String source(String entry) {
        String request = "export function request(ctx) {\n  return { payload: ctx.args };\n}\n";
        String response =
                switch (entry.substring(entry.lastIndexOf('/') + 1)) {
                    case "publish.js" -> "return ctx.result;";
                    case "expel.js" ->
                        """
                        extensions.invalidateSubscriptions({
                            subscriptionField: 'loud',
                            payload: { channel: ctx.args.channel },
                          });
                          return 'done';""";
                    case "pass.js" -> "return null;";
                    case "loud.js" ->
                        """
                        const loud = { rank: { ge: 5 }, or: [{ text: { contains: '!' } }, { channel: { eq: 'all' } }] };
                          extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(loud));
                          extensions.setSubscriptionInvalidationFilter(
                            util.transform.toSubscriptionFilter({ channel: { eq: ctx.args.channel } }),
                          );
                          return null;""";
                    case "broken.js" ->
                        "extensions.setSubscriptionFilter({ filterGroup: [{ filters: [] }] });\n  return null;";
                    default -> throw new IllegalArgumentException(entry);
                };
        return "import { extensions, util } from '@aws-appsync/utils';\n" + request
                + "export function response(ctx) {\n  " + response + "\n}\n";
    }

    @BeforeAll
    static void start() {
        sandbox = RealTimeSandbox.start(folder, CustomSubscriptionTest::source, backend());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static RealTimeClient listening(String field) {
        return sandbox.connected(sandbox.withKey())
                .started("s", "subscription { " + field + " { text } }", "{}", sandbox.withKey());
    }

    private static void publish(String channel, String text, int rank) {
        sandbox.graphQl(
                sandbox.withKey(),
                "mutation ($c: String, $t: String, $r: Int) "
                        + "{ publish(channel: $c, text: $t, rank: $r) { channel text rank } }",
                "{'c': '%s', 't': '%s', 'r': %d}".formatted(channel, text, rank));
    }

    @Test
    void argumentsChooseEventsWhereTheResolverSetsNoFilter() {
        try (RealTimeClient one = listening("receive(channel: \"one\")");
                RealTimeClient all = listening("receive")) {
            publish("two", "second", 1);
            publish("one", "first", 1);
            assertThat(one.event("s").at("/receive/text").asText()).isEqualTo("first");
            assertThat(all.event("s").at("/receive/text").asText()).isEqualTo("second");
            assertThat(all.event("s").at("/receive/text").asText()).isEqualTo("first");
        }
    }

    @Test
    void theResolversFilterStandsInPlaceOfTheArguments() {
        try (RealTimeClient loud = listening("loud(channel: \"mine\")")) {
            publish("mine", "quiet", 9);
            publish("mine", "low!", 4);
            publish("other", "heard!", 5);
            publish("all", "heard", 6);
            assertThat(loud.event("s").at("/loud/text").asText()).isEqualTo("heard!");
            assertThat(loud.event("s").at("/loud/text").asText()).isEqualTo("heard");
        }
    }

    @Test
    void aMutationCanEndSubscriptions() {
        try (RealTimeClient mine = listening("loud(channel: \"gone\")");
                RealTimeClient other = listening("loud(channel: \"staying\")")) {
            sandbox.graphQl(sandbox.withKey(), "mutation { expel(channel: \"gone\") }", "{}");
            assertThat(mine.next().toString()).isEqualTo("{\"id\":\"s\",\"type\":\"complete\"}");
            publish("all", "heard", 9);
            assertThat(other.event("s").at("/loud/text").asText()).isEqualTo("heard");
            mine.started("s", "subscription { receive { text } }", "{}", sandbox.withKey());
            publish("x", "again", 1);
            assertThat(mine.event("s").at("/receive/text").asText()).isEqualTo("again");
        }
    }

    @Test
    void aFilterThatAppSyncDoesNotTakeEndsTheStart() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.start("s", "subscription { broken { text } }", "{}", sandbox.withKey());
            assertThat(client.error("error").path("message").asText()).startsWith("Invalid subscription filter:");
        }
    }

    @Test
    void directivesOfTheSchemaHoldForSubscriptions() {
        try (RealTimeClient admin = sandbox.connected(sandbox.as("root", "Admins"))) {
            admin.started("s", "subscription { receive { text } }", "{}", sandbox.as("root"));
            admin.start("t", "subscription { loud { text } }", "{}", sandbox.as("root"));
            assertThat(admin.error("error").path("message").asText())
                    .isEqualTo("Not Authorized to access loud on type Subscription");
            publish("x", "to admins", 1);
            assertThat(admin.event("s").at("/receive/text").asText()).isEqualTo("to admins");
        }
        try (RealTimeClient user = sandbox.connected(sandbox.as("plain"))) {
            user.start("s", "subscription { receive { text } }", "{}", sandbox.as("plain"));
            assertThat(user.error("error").path("errorType").asText()).isEqualTo("Unauthorized");
        }
    }

    @Test
    void aSubscriptionCanFollowSeveralMutations() {
        try (RealTimeClient client = listening("changed")) {
            sandbox.graphQl(
                    sandbox.withKey(), "mutation { createNote(input: { id: \"n\", text: \"a\" }) { id text } }", "{}");
            sandbox.graphQl(
                    sandbox.withKey(), "mutation { updateNote(input: { id: \"n\", text: \"b\" }) { id text } }", "{}");
            sandbox.graphQl(sandbox.withKey(), "mutation { deleteNote(input: { id: \"n\" }) { id text } }", "{}");
            sandbox.graphQl(
                    sandbox.withKey(), "mutation { createNote(input: { id: \"m\", text: \"c\" }) { id text } }", "{}");
            for (String text : List.of("a", "b", "c")) {
                assertThat(client.event("s").at("/changed/text").asText()).isEqualTo(text);
            }
        }
    }
}
