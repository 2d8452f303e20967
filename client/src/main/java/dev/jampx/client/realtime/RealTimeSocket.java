package dev.jampx.client.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.execution.Workers;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One WebSocket: texts leave one after the other, and arrive whole. */
final class RealTimeSocket {

    private static final String SUBPROTOCOL = "graphql-ws";
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final WebSocket socket;
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    private RealTimeSocket(WebSocket socket) {
        this.socket = socket;
    }

    /**
     * Opens a WebSocket.
     *
     * @param endpoint where
     * @param authorization the headers that authorize it, as JSON: they travel in a subprotocol
     */
    static CompletableFuture<RealTimeSocket> open(
            HttpClient http,
            RealTimeEndpoint endpoint,
            String authorization,
            Duration timeout,
            SocketListener listener) {
        String header =
                Base64.getUrlEncoder().withoutPadding().encodeToString(authorization.getBytes(StandardCharsets.UTF_8));
        return http.newWebSocketBuilder()
                .connectTimeout(timeout)
                .subprotocols(SUBPROTOCOL, "header-" + header)
                .buildAsync(endpoint.socket(), new Texts(listener))
                .thenApply(RealTimeSocket::new);
    }

    /** Sends {@code text} after what was sent before. A socket that cannot send is told to be closed by its listener. */
    synchronized void send(String text) {
        sent = sent.thenCompose(before -> socket.sendText(text, true)).whenComplete((done, failure) -> {
            if (failure != null) {
                socket.abort();
            }
        });
    }

    /** Says goodbye, and closes for good if the other side does not. */
    void close(Workers workers) {
        synchronized (this) {
            sent = sent.thenCompose(before -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        }
        workers.after(FAREWELL, socket::abort);
    }

    /** Closes without a word. */
    void abort() {
        socket.abort();
    }

    /** Puts texts together and reads them. */
    private static final class Texts implements WebSocket.Listener {

        private static final ObjectMapper JSON = new ObjectMapper();

        private final SocketListener listener;
        private final StringBuilder text = new StringBuilder();

        Texts(SocketListener listener) {
            this.listener = listener;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                read(socket, whole);
            }
            socket.request(1);
            return null;
        }

        private void read(WebSocket socket, String whole) {
            try {
                listener.received(JSON.readTree(whole));
            } catch (JsonProcessingException malformed) {
                socket.abort();
                listener.closed("The API sent what is no JSON: " + malformed.getOriginalMessage());
            }
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            listener.closed("The API closed the connection: " + code + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            listener.closed("The connection broke: " + error);
        }
    }
}
