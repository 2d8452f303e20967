package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.wire.WireSocket;
import dev.jampx.sandbox.wire.WireSocketListener;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** Jetty's end of a WebSocket: passes on what comes to a {@link WireSocketListener}. */
public final class JettySocket implements Session.Listener.AutoDemanding {

    private static final System.Logger LOG = System.getLogger(JettySocket.class.getName());
    private static final int UNSUPPORTED_DATA = 1003;
    private static final int SERVER_ERROR = 1011;

    private final WireSocketListener listener;
    private final AtomicBoolean closed = new AtomicBoolean();
    private Session session;

    JettySocket(WireSocketListener listener) {
        this.listener = listener;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        listener.opened(new OpenSocket(opened));
    }

    @Override
    public void onWebSocketText(String message) {
        try {
            listener.received(message);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "A WebSocket message failed", fault);
            session.close(SERVER_ERROR, "An internal failure occurred.", Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        session.close(UNSUPPORTED_DATA, "Messages are texts.", Callback.NOOP);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        close();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        close();
        callback.succeed();
    }

    private void close() {
        if (closed.compareAndSet(false, true)) {
            listener.closed();
        }
    }

    /** What the service sees of a session. */
    private record OpenSocket(Session session) implements WireSocket {

        @Override
        public void send(String message, Runnable done) {
            session.sendText(message, Callback.from(done, failure -> done.run()));
        }

        @Override
        public void close(int code, String reason) {
            session.close(code, reason, Callback.NOOP);
        }
    }
}
