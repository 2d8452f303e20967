package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.realtime.RealTimeClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever clients of the real-time endpoint send, they get clean errors or are disconnected, hear nothing of others, and
 * others go on being served.
 */
class HostileSocketsTest {

    /** How many mutants a connection gets. */
    static final int MESSAGES = 10;

    static final int FRAMES = 5;

    /** After how many connections it is looked whether all is well. */
    private static final int BATCH = 10;

    private static final String UPDATES =
            "subscription ($f: ModelSubscriptionNoteFilterInput) { onUpdateNote(filter: $f) { id text rank tags } }";

    private static HostileSandbox sandbox;
    private static Map<String, String> mallory;
    private static int connections;

    @BeforeContainer
    static void start() throws IOException {
        sandbox = HostileSandbox.start();
        mallory = Map.of("host", sandbox.host(), "Authorization", sandbox.token());
    }

    @AfterContainer
    static void stop() throws IOException {
        sandbox.close();
    }

    @Property(tries = 800, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedHandshakesAreRefusedOrHarmless(@ForAll(supplier = Seeds.class) long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, String> authorization = authorization(random);
        byte[] request = HandshakeMutation.request(sandbox.host(), authorization, random);
        String text = new String(request, StandardCharsets.ISO_8859_1);

        try (RawConnection connection = new RawConnection(sandbox.port())) {
            connection.send(
                    request,
                    FrameMutation.init(),
                    FrameMutation.textFrame(
                            RealTimeClient.startMessage("s", RealTimeClient.data(UPDATES, "{}"), authorization)));
            String answer = connection.rest();
            assertThat(answer).as(text).matches("(?s)|HTTP/1\\.1 (?:101|4\\d\\d|50[15]) .*");
            CleanText.assertClean(answer, text);
        }
        assertServingSometimes();
    }

    /** What requests to subscribe bring, of any mode that needs no signature. */
    private static Map<String, String> authorization(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> mallory;
            case 1 -> Map.of("host", sandbox.host(), "Authorization", sandbox.providersToken());
            case 2 -> Map.of("host", sandbox.host(), "Authorization", "let me in");
            default -> Map.of("host", sandbox.host(), "x-api-key", sandbox.apiKey());
        };
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedMessagesGetCleanErrors(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        try (RealTimeClient client =
                RealTimeClient.open(sandbox.http(), sandbox.realTime(), mallory).init()) {
            Map<String, String> sent = new HashMap<>();
            for (int i = 0; i < MESSAGES; i++) {
                String message = encodable(message("m" + i, random));
                sent.put("m" + i, message);
                client.send(message);
            }
            client.send("{\"id\":\"between\",\"type\":\"stop\"}");
            assertClean(client, "between", sent);
            // Whoever is subscribed by now would hear of it before the next answer.
            sandbox.pulse();
            client.send("{\"id\":\"end\",\"type\":\"stop\"}");
            assertClean(client, "end", sent);
        }
        assertServingSometimes();
    }

    private static void assertClean(RealTimeClient client, String until, Map<String, String> sent) {
        for (JsonNode message = client.next(); !message.path("id").asText().equals(until); message = client.next()) {
            assertThat(message.path("type").asText())
                    .as("%s to %s", message, sent)
                    .isIn("error", "start_ack", "connection_ack", "complete");
            CleanText.assertClean(message.toString(), sent);
        }
    }

    /** Clients send UTF-8; texts without surrogates by themselves. */
    private static String encodable(String message) {
        return new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String message(String id, Random random) {
        String document =
                random.nextInt(3) == 0 ? DocumentMutation.asSyntax(DocumentMutation.good(random), random) : UPDATES;
        String good = RealTimeClient.startMessage(
                id,
                RealTimeClient.data(document, "{'f': {'or': [{'text': {'contains': 'Z'}}, {'rank': {'ge': 0}}]}}"),
                authorization(random));
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> good;
            case 1 -> new String(JsonMutation.values(bytes, random), StandardCharsets.UTF_8);
            case 2 -> withChangedData(good, random);
            default -> DocumentMutation.asText(good, random);
        };
    }

    /** The data of a message is JSON within JSON. */
    private static String withChangedData(String message, Random random) {
        JsonNode changed = HostileSandbox.json(message.getBytes(StandardCharsets.UTF_8));
        byte[] data = changed.at("/payload/data").asText().getBytes(StandardCharsets.UTF_8);
        ((ObjectNode) changed.get("payload"))
                .put("data", new String(JsonMutation.mutated(data, random), StandardCharsets.UTF_8));
        return changed.toString();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void changedFramesEndTheConnectionAtWorst(@ForAll(supplier = Seeds.class) long seed) throws IOException {
        Random random = new Random(seed);
        String request = "GET /graphql/realtime HTTP/1.1\r\nHost: " + sandbox.host()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-ws, header-"
                + RealTimeClient.encoded(mallory) + "\r\n\r\n";
        try (RawConnection connection = new RawConnection(sandbox.port())) {
            connection.send(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(connection.head()).startsWith("HTTP/1.1 101 ");
            connection.send(FrameMutation.textFrame(
                    RealTimeClient.startMessage("s", RealTimeClient.data(UPDATES, "{}"), mallory)));
            for (int i = 0; i < FRAMES; i++) {
                connection.send(FrameMutation.hostile(random));
            }
            CleanText.assertClean(connection.rest(), "frames of " + seed);
        }
        assertServingSometimes();
    }

    private static void assertServingSometimes() {
        connections++;
        if (connections % BATCH == 0) {
            sandbox.assertServing();
        }
    }
}
