package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.AuthorizationMode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AppSync's real-time protocol, message by message. */
class ProtocolTest {

    private static final String ON_CREATE = "subscription { onCreateNote { id text } }";

    @TempDir
    private static Path folder;

    private static RealTimeSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = RealTimeSandbox.start(
                folder,
                defineAuth().loginWith(login -> login.email()),
                defineData(a.schema()
                                .add(
                                        "Note",
                                        a.model()
                                                .field("text", a.string())
                                                .field("more", a.string())
                                                .field("extra", a.json()))
                                .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static void create(String text) {
        sandbox.graphQl(
                sandbox.withKey(),
                "mutation ($text: String) { createNote(input: { text: $text }) { id text } }",
                "{'text': '" + text + "'}");
    }

    @Test
    void aSubscriptionReceivesEventsFromItsAcknowledgementUntilItsCompletion() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            assertThat(client.subprotocol()).isEqualTo("graphql-ws");
            client.started("one", ON_CREATE, "{}", sandbox.withKey());
            create("first");
            assertThat(client.event("one").at("/onCreateNote/text").asText()).isEqualTo("first");

            client.send("{\"id\":\"one\",\"type\":\"stop\"}");
            assertThat(client.next().toString()).isEqualTo("{\"id\":\"one\",\"type\":\"complete\"}");
            client.started("two", ON_CREATE, "{}", sandbox.withKey());
            create("second");
            assertThat(client.event("two").at("/onCreateNote/text").asText()).isEqualTo("second");
            assertThat(client.waiting()).isZero();
        }
    }

    @Test
    void theAuthorizationMayStandInTheQueryString() {
        String json = "{\"host\":\"%s\",\"x-api-key\":\"%s\"}"
                .formatted(sandbox.host(), sandbox.withKey().get("x-api-key"));
        String header = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

        for (String written : List.of(header, URLEncoder.encode(header, StandardCharsets.UTF_8))) {
            URI uri = URI.create(sandbox.realTime() + "?header=" + written + "&payload=e30=");
            try (RealTimeClient client = RealTimeClient.open(sandbox.http(), uri, "graphql-ws")) {
                client.init();
            }
        }
    }

    @Test
    void theFirstMessageMayBeAStart() {
        try (RealTimeClient client = sandbox.open(sandbox.withKey())) {
            client.started("early", ON_CREATE, "{}", sandbox.withKey());
        }
    }

    @Test
    void aKeepAliveFollowsTheAcknowledgement() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.started("one", ON_CREATE, "{}", sandbox.withKey());
            assertThat(client.keepAlives()).isPositive();
        }
    }

    @Test
    void aConnectionThatIsNotAuthorizedIsToldSoAndClosed() {
        try (RealTimeClient client = sandbox.open(Map.of("host", sandbox.host(), "x-api-key", "da2-wrong"))) {
            client.send("{\"type\":\"connection_init\"}");
            assertThat(client.next().toString())
                    .isEqualTo("{\"type\":\"connection_error\",\"payload\":{\"errors\":[{"
                            + "\"errorType\":\"UnauthorizedException\","
                            + "\"message\":\"You are not authorized to make this call.\",\"errorCode\":401}]}}");
            assertThat(client.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void everySubscriptionIsAuthorizedForItself() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.start("none", ON_CREATE, "{}", Map.of());
            assertThat(client.error("error").path("message").asText()).isEqualTo("Required headers are missing.");
            client.start("wrong", ON_CREATE, "{}", Map.of("host", sandbox.host(), "Authorization", "nonsense"));
            assertThat(client.error("error").path("errorType").asText()).isEqualTo("UnauthorizedException");
            client.started("user", ON_CREATE, "{}", sandbox.as("anna"));
            create("for all");
            assertThat(client.event("user").at("/onCreateNote/text").asText()).isEqualTo("for all");
        }
    }

    @Test
    void whatIsNoMessageOfTheProtocolIsAnsweredWithAnError() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            for (String message : List.of(
                    "no json",
                    "[]",
                    "{}",
                    "{\"type\":\"publish\"}",
                    "{\"type\":7}",
                    "{\"id\":\"x\",\"type\":\"start\"}")) {
                client.send(message);
                assertThat(client.error("error").toString())
                        .isEqualTo("{\"errorType\":\"UnsupportedOperation\","
                                + "\"message\":\"unknown not supported through the realtime channel\"}");
            }
            client.send("{\"id\":\"x\",\"type\":\"stop\"}");
            assertThat(client.error("error").path("errorType").asText()).isEqualTo("UnknownOperationError");
        }
    }

    @Test
    void onlySubscriptionsCanBeStarted() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.start("q", "{ listNotes { items { id } } }", "{}", sandbox.withKey());
            assertThat(client.error("error").path("message").asText())
                    .isEqualTo("query not supported through the realtime channel");
            client.start("m", "mutation { createNote(input: {}) { id } }", "{}", sandbox.withKey());
            assertThat(client.error("error").path("message").asText())
                    .isEqualTo("mutation not supported through the realtime channel");
        }
    }

    @Test
    void mistakesInGraphQlAreTold() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.start("a", "subscription { onCreateNote { nothing } }", "{}", sandbox.withKey());
            assertThat(client.error("error").path("message").asText())
                    .startsWith("Validation error of type FieldUndefined: Field 'nothing' in type 'Note' is undefined");
            client.start("b", "subscription { ", "{}", sandbox.withKey());
            assertThat(client.error("error").path("message").asText()).isNotEmpty();
            client.start(
                    "c",
                    "subscription ($f: ModelSubscriptionNoteFilterInput) { onCreateNote(filter: $f) { id } }",
                    "{'f': 7}",
                    sandbox.withKey());
            assertThat(client.error("error").path("message").asText()).contains("Variable 'f'");
        }
    }

    @Test
    void anIdCountsOnceAndAConnectionHasAHundredSubscriptions() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            for (int i = 0; i < Connection.SUBSCRIPTIONS; i++) {
                client.started("s" + i, ON_CREATE, "{}", sandbox.withKey());
            }
            client.start("s5", ON_CREATE, "{}", sandbox.withKey());
            assertThat(client.error("error").path("errorType").asText()).isEqualTo("DuplicatedOperationError");
            client.start("more", ON_CREATE, "{}", sandbox.withKey());
            assertThat(client.error("error").toString())
                    .isEqualTo("{\"errorType\":\"MaxSubscriptionsReachedError\","
                            + "\"message\":\"Max number of 100 subscriptions reached\"}");
            client.send("{\"id\":\"s5\",\"type\":\"stop\"}");
            assertThat(client.next().path("type").asText()).isEqualTo("complete");
            client.started("s5", ON_CREATE, "{}", sandbox.withKey());
        }
    }

    @Test
    void aMessageHasAtMost240KilobytesAndIsText() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.send("{\"type\":\"x\",\"y\":\"" + "z".repeat(200 * 1024) + "\"}");
            assertThat(client.error("error").path("errorType").asText()).isEqualTo("UnsupportedOperation");
            client.send("z".repeat(241 * 1024));
            assertThat(client.closeCode()).isEqualTo(1009);
        }
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.sendBinary(new byte[] {1});
            assertThat(client.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void aHandshakeWithoutTheSubprotocolOrWithABrokenHeaderIsRefused() {
        assertThat(handshakeStatus("other")).isEqualTo(400);
        assertThat(handshakeStatus("graphql-ws", "header-!!!")).isEqualTo(400);
        assertThat(handshakeStatus("graphql-ws", "header-" + RealTimeClient.encoded(Map.of())))
                .isEqualTo(400);
    }

    private static int handshakeStatus(String subprotocol, String... more) {
        try {
            RealTimeClient.open(sandbox.http(), sandbox.realTime(), subprotocol, more)
                    .close();
            throw new AssertionError("the handshake succeeded");
        } catch (CompletionException failed) {
            return ((WebSocketHandshakeException) failed.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    @Test
    void whoAsksForNoWebSocketIsToldThatThereIsNothingElse() throws IOException, InterruptedException {
        HttpResponse<String> response = sandbox.http()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + sandbox.host() + "/graphql/realtime"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RealTimeClient.JSON
                        .readTree(response.body())
                        .at("/errors/0/errorType")
                        .asText())
                .isEqualTo("BadRequestException");
    }

    @Test
    void pagesFromElsewhereGetNoWebSocket() {
        assertThatThrownBy(() -> sandbox.http()
                        .newWebSocketBuilder()
                        .header("Origin", "https://evil.example")
                        .subprotocols("graphql-ws")
                        .buildAsync(sandbox.realTime(), new WebSocket.Listener() {})
                        .join())
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(403));
    }

    @Test
    void otherPathsHaveNoWebSocket() {
        URI elsewhere = URI.create("ws://" + sandbox.host() + "/graphql/elsewhere");
        assertThatThrownBy(() -> RealTimeClient.open(sandbox.http(), elsewhere, "graphql-ws"))
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(404));
    }

    @Test
    void theOutputsNameTheEndpoint() {
        assertThat(sandbox.sandbox()
                        .outputs()
                        .at("/custom/sandbox/realtime_url")
                        .asText())
                .isEqualTo("wss://" + sandbox.host() + "/graphql/realtime");
    }

    @Test
    void subscribersSeeWhatTheMutationSelectedUnderTheNamesOfFields() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.started(
                    "s", "subscription { onCreateNote { note: text more extra __typename } }", "{}", sandbox.withKey());
            sandbox.graphQl(
                    sandbox.withKey(),
                    "mutation { made: createNote(input: { text: \"t\", extra: \"{\\\"a\\\":[1]}\" }) "
                            + "{ ...part other: text id } } fragment part on Note { data: extra }",
                    "{}");
            JsonNode note = client.event("s").get("onCreateNote");
            assertThat(note.toString())
                    .isEqualTo("{\"note\":\"t\",\"more\":null,\"extra\":\"{\\\"a\\\":[1]}\",\"__typename\":\"Note\"}");
        }
    }

    @Test
    void aMutationThatFailsIsNoEvent() {
        try (RealTimeClient client = sandbox.connected(sandbox.withKey())) {
            client.started("s", ON_CREATE, "{}", sandbox.withKey());
            String twice = "mutation { createNote(input: { id: \"twice\", text: \"x\" }) { id text } }";
            sandbox.graphQl(sandbox.withKey(), twice, "{}");
            assertThat(sandbox.answer(sandbox.withKey(), twice, "{}").join().has("errors"))
                    .isTrue();
            create("after");
            assertThat(client.event("s").at("/onCreateNote/text").asText()).isEqualTo("x");
            assertThat(client.event("s").at("/onCreateNote/text").asText()).isEqualTo("after");
        }
    }
}
