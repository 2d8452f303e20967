package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.AuthorizationMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever clients send, they get clean errors or are disconnected, and others go on being served. */
class HostileFramesTest {

    private static final String SECRET = "only for bob";

    /** Far more than any answer needs. */
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private static Path folder;
    private static RealTimeSandbox sandbox;
    private static RealTimeClient witness;

    @BeforeContainer
    static void start() throws IOException {
        folder = Files.createTempDirectory("hostile-frames");
        sandbox = RealTimeSandbox.start(
                folder,
                defineAuth().loginWith(login -> login.email()),
                defineData(a.schema()
                                .add(
                                        "Diary",
                                        a.model()
                                                .field("text", a.string())
                                                .authorization(allow -> List.of(allow.owner()))))
                        .authorizationModes(modes ->
                                modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(7))));
        witness = sandbox.connected(sandbox.as("bob"))
                .started("w", "subscription { onCreateDiary { text } }", "{}", sandbox.as("bob"));
    }

    @AfterContainer
    static void stop() {
        witness.close();
        sandbox.close();
    }

    /** Bob writes, and hears of it. */
    private static void assertServing() {
        sandbox.graphQl(
                sandbox.as("bob"),
                "mutation { createDiary(input: { text: \"" + SECRET + "\" }) { id text owner } }",
                "{}");
        assertThat(witness.event("w").at("/onCreateDiary/text").asText()).isEqualTo(SECRET);
    }

    @Property(tries = 300)
    void changedMessagesGetCleanErrors(@ForAll long seed) {
        Random random = new Random(seed);
        String good = RealTimeClient.startMessage(
                "mine",
                RealTimeClient.data(
                        "subscription ($f: ModelSubscriptionDiaryFilterInput) { onCreateDiary(filter: $f) { id text } }",
                        "{'f': {'or': [{'text': {'contains': 'bob'}}, {'text': {'ne': 'x'}}]}}"),
                sandbox.as("mallory"));
        try (RealTimeClient client = sandbox.connected(sandbox.as("mallory"))) {
            for (int i = 0; i < 10; i++) {
                client.send(changed(good, random));
            }
            client.send("{\"id\":\"end\",\"type\":\"stop\"}");
            for (JsonNode message = client.next();
                    !message.path("id").asText().equals("end");
                    message = client.next()) {
                assertThat(message.path("type").asText()).as(message.toString()).isIn("error", "start_ack");
                assertThat(message.toString()).doesNotContain("Exception:", "\tat ", "dev.jampx", SECRET);
            }
        }
        if (seed % 10 == 0) {
            assertServing();
        }
    }

    private static String changed(String message, Random random) {
        StringBuilder changed = new StringBuilder(message);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(changed.length());
            int until = Math.min(changed.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, until);
                case 1 -> changed.insert(at, changed.substring(at, until));
                case 2 -> changed.setCharAt(at, (char) (' ' + random.nextInt(95)));
                default ->
                    changed.insert(
                            at,
                            List.of("{", "}", "\"", "null", "[", "\\u0000", "\u20ac")
                                    .get(random.nextInt(7)));
            }
        }
        return changed.toString();
    }

    @Property(tries = 100)
    void changedFramesEndTheConnectionAtWorst(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        try (Socket socket = upgraded()) {
            OutputStream out = socket.getOutputStream();
            try {
                for (int i = 0; i < 5; i++) {
                    byte[] frame = frame("{\"type\":\"connection_init\"}");
                    for (int change = 0; change <= random.nextInt(3); change++) {
                        frame[random.nextInt(random.nextBoolean() ? 4 : frame.length)] = (byte) random.nextInt(256);
                    }
                    out.write(random.nextInt(4) == 0 ? Arrays.copyOf(frame, random.nextInt(frame.length)) : frame);
                }
                socket.shutdownOutput();
            } catch (IOException disconnected) {
                // The server has had enough.
            }
            assertThat(rest(socket)).doesNotContain("Exception", "\tat ", "dev.jampx", SECRET);
        }
        if (seed % 10 == 0) {
            assertServing();
        }
    }

    private static Socket upgraded() throws IOException {
        Socket socket =
                new Socket("127.0.0.1", sandbox.sandbox().endpoints().graphql().getPort());
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        String request = "GET /graphql/realtime HTTP/1.1\r\nHost: " + sandbox.host()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-ws, header-"
                + RealTimeClient.encoded(sandbox.as("mallory")) + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        assertThat(head).startsWith("HTTP/1.1 101 ");
        return socket;
    }

    /** A masked text frame. */
    private static byte[] frame(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[6 + payload.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | payload.length);
        System.arraycopy(payload, 0, frame, 6, payload.length);
        return frame;
    }

    private static String rest(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        try {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException hanging) {
            throw new AssertionError("the connection hangs", hanging);
        } catch (IOException disconnected) {
            return "";
        }
    }
}
