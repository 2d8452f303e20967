package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/** The part of the door for WebSockets: any service behind it may have some. */
final class WebSocketDoor {

    /** AppSync's limit on a message. */
    private static final long MESSAGE_LIMIT = 240L * 1024;

    /** Longer than the pause between two keep-alives. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private static final int BAD_REQUEST = 400;

    private final WireService service;

    private WebSocketDoor(WireService service) {
        this.service = service;
    }

    /** Lets requests for WebSockets that come to {@code server} through to {@code service}. */
    static void open(Server server, WireService service) {
        WebSocketDoor door = new WebSocketDoor(service);
        server.setHandler(WebSocketUpgradeHandler.from(server, door::configure));
    }

    private void configure(ServerWebSocketContainer container) {
        container.setMaxTextMessageSize(MESSAGE_LIMIT);
        container.setMaxFrameSize(MESSAGE_LIMIT);
        container.setIdleTimeout(IDLE);
        container.addMapping("/*", this::socket);
    }

    private @Nullable Object socket(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        if (!isUri(request)) {
            Response.writeError(request, response, callback, BAD_REQUEST);
            return null;
        }
        WireUpgrade upgrade = service.upgrade(read(request));
        if (upgrade instanceof WireUpgrade.Accepted accepted) {
            response.setAcceptedSubProtocol(accepted.subprotocol());
            return new JettySocket(accepted.listener());
        }
        WireResponse refusal = ((WireUpgrade.Refused) upgrade).response();
        response.setStatus(refusal.status());
        refusal.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(refusal.body()), callback);
        return null;
    }

    /** Jetty's WebSockets have a URI in the sense of Java, which is stricter than HTTP. */
    private static boolean isUri(ServerUpgradeRequest request) {
        try {
            request.getHttpURI().toURI();
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static WireRequest read(ServerUpgradeRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            headers.put(name, request.getHeaders().getValuesList(field.getName()));
        }
        return new WireRequest(
                request.getMethod(),
                request.getHttpURI().getPath(),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
                Map.copyOf(headers),
                new byte[0]);
    }
}
