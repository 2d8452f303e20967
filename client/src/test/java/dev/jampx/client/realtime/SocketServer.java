package dev.jampx.client.realtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket server that does what a test tells it to, message by message. */
final class SocketServer implements AutoCloseable {

    private static final long SECONDS = 60;

    private final ServerSocket server;
    private final BlockingQueue<Peer> peers = new LinkedBlockingQueue<>();
    private volatile int refusal;

    private SocketServer() throws IOException {
        server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread acceptor = new Thread(this::accept, "socket-server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    static SocketServer start() {
        try {
            return new SocketServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Handshakes are answered with {@code status} from now on; 0 if they are accepted. */
    void refuse(int status) {
        refusal = status;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                peers.add(Peer.greet(socket, refusal));
            } catch (IOException gone) {
                // Either this server is closed, or a client has left before it was greeted.
            }
        }
    }

    /** The next client that connects. */
    Peer nextPeer() throws InterruptedException {
        return Objects.requireNonNull(peers.poll(SECONDS, TimeUnit.SECONDS), "nobody has connected");
    }

    /** Whether nobody has connected whom the test has not asked for. */
    boolean isQuiet() {
        return peers.isEmpty();
    }

    /** The GraphQL endpoint whose real-time endpoint this is. */
    URI graphQl() {
        return URI.create("http://localhost:" + server.getLocalPort() + "/graphql");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
