package dev.jampx.conformance.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a sandbox, and cuts connections: one port that stays the same while sandboxes come and go behind it. */
final class Relay implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    private final ServerSocket server;
    private final Cutter cutter;
    private final Set<Link> open = ConcurrentHashMap.newKeySet();
    private final Map<Cut, AtomicInteger> cuts = new ConcurrentHashMap<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile int target;

    /** Decides about each chunk that a client sends. */
    interface Cutter {

        /** How the connection is cut now. */
        Cut next();
    }

    /** Where a connection is cut. */
    enum Cut {
        NOT,
        BEFORE_THE_REQUEST,
        WITHIN_THE_REQUEST,
        BEFORE_THE_ANSWER,
        WITHIN_THE_ANSWER
    }

    private Relay(ServerSocket server, Cutter cutter) {
        this.server = server;
        this.cutter = cutter;
    }

    static Relay start(Cutter cutter) throws IOException {
        ServerSocket server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        Relay relay = new Relay(server, cutter);
        thread(relay::accept);
        return relay;
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Connections go to {@code sandbox} from now on. */
    void leadTo(URI sandbox) {
        target = sandbox.getPort();
    }

    /** {@code uri} by way of this relay. */
    URI by(URI uri) {
        return URI.create(uri.toString().replace(":" + uri.getPort(), ":" + server.getLocalPort()));
    }

    /** How often a connection was cut in this way. */
    int cuts(Cut cut) {
        return cuts.getOrDefault(cut, new AtomicInteger()).get();
    }

    int accepted() {
        return accepted.get();
    }

    /** Cuts all connections. */
    void cutAll() {
        open.forEach(Link::close);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                accepted.incrementAndGet();
                thread(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            Link link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), target));
            open.add(link);
            thread(link::carryAnswers);
            link.carryRequests();
        } catch (IOException noSandbox) {
            closeQuietly(client);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cutAll();
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException gone) {
            // It is what was wanted.
        }
    }

    /** One connection through the relay. */
    private final class Link {

        private final Socket client;
        private final Socket sandbox;
        private volatile Cut fate = Cut.NOT;

        Link(Socket client, Socket sandbox) {
            this.client = client;
            this.sandbox = sandbox;
        }

        void close() {
            open.remove(this);
            closeQuietly(client);
            closeQuietly(sandbox);
        }

        private void cut(Cut how) {
            cuts.computeIfAbsent(how, unseen -> new AtomicInteger()).incrementAndGet();
            close();
        }

        void carryRequests() {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = client.getInputStream();
                OutputStream out = sandbox.getOutputStream();
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    Cut next = fate == Cut.NOT ? cutter.next() : Cut.NOT;
                    if (next == Cut.BEFORE_THE_REQUEST) {
                        cut(next);
                        return;
                    }
                    if (next == Cut.WITHIN_THE_REQUEST) {
                        out.write(chunk, 0, length / 2);
                        out.flush();
                        cut(next);
                        return;
                    }
                    fate = fate == Cut.NOT ? next : fate;
                    out.write(chunk, 0, length);
                    out.flush();
                }
            } catch (IOException broken) {
                // The other side is told below.
            }
            close();
        }

        void carryAnswers() {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = sandbox.getInputStream();
                OutputStream out = client.getOutputStream();
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    if (fate == Cut.BEFORE_THE_ANSWER) {
                        cut(fate);
                        return;
                    }
                    if (fate == Cut.WITHIN_THE_ANSWER) {
                        out.write(chunk, 0, length / 2);
                        out.flush();
                        cut(fate);
                        return;
                    }
                    out.write(chunk, 0, length);
                    out.flush();
                }
            } catch (IOException broken) {
                // The other side is told below.
            }
            close();
        }
    }
}
