package dev.jampx.sandbox.realtime;

import dev.jampx.sandbox.wire.WireSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The messages on their way to one client: they leave in the order in which they came, one at a time. Whoever adds one never waits for the client; a
 * client that falls too far behind is disconnected, so that its messages do not fill the memory.
 */
final class Outbox {

    /** More messages than this never wait. */
    static final int MESSAGES_WAITING = 10_000;

    /** More bytes than this never wait. */
    static final long BYTES_WAITING = 16L * 1024 * 1024;

    private static final int POLICY_VIOLATION = 1008;

    private final WireSocket socket;
    private final Executor executor;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean sending;
    private boolean closed;

    /** A message that is written when its turn comes; empty if there is nothing to send after all. */
    private record Waiting(int size, Supplier<Optional<String>> text) {}

    /**
     * @param socket the client's socket
     * @param executor writes and sends the messages
     */
    Outbox(WireSocket socket, Executor executor) {
        this.socket = socket;
        this.executor = executor;
    }

    /** Adds a message. */
    void add(String message) {
        add(message.length(), () -> Optional.of(message));
    }

    /**
     * Adds a message that is written when its turn comes.
     *
     * @param size about how many bytes it keeps from being freed while it waits
     */
    void add(int size, Supplier<Optional<String>> message) {
        boolean start;
        synchronized (this) {
            if (closed) {
                return;
            }
            bytes += size;
            waiting.add(new Waiting(size, message));
            if (waiting.size() > MESSAGES_WAITING || bytes > BYTES_WAITING) {
                abandon();
                start = false;
            } else {
                start = !sending;
                sending = true;
            }
        }
        if (start) {
            executor.execute(this::sendNext);
        }
    }

    private void abandon() {
        stop();
        executor.execute(() -> socket.close(POLICY_VIOLATION, "The client reads too slowly."));
    }

    /** Drops what waits, and takes no more. */
    synchronized void stop() {
        closed = true;
        waiting.clear();
        bytes = 0;
    }

    /** Closes the socket after what has been added until now. */
    void closeAfterwards(int code, String reason) {
        add(0, () -> {
            stop();
            socket.close(code, reason);
            return Optional.empty();
        });
    }

    private void sendNext() {
        for (Optional<Waiting> next = take(); next.isPresent(); next = take()) {
            Optional<String> text = next.get().text().get();
            if (text.isPresent()) {
                socket.send(text.get(), () -> executor.execute(this::sendNext));
                return;
            }
        }
    }

    private synchronized Optional<Waiting> take() {
        Optional<Waiting> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(message -> bytes -= message.size());
        sending = next.isPresent();
        return next;
    }
}
