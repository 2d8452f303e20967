package dev.jampx.sandbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.wire.WireSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A client's outbox over a socket whose client reads when the test says so. */
class OutboxTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Socket socket = new Socket();
    private final Outbox outbox = new Outbox(socket, tasks::add);

    /** Keeps what is sent until it is read. */
    private static final class Socket implements WireSocket {

        private final List<String> sent = new ArrayList<>();
        private Optional<Runnable> unread = Optional.empty();
        private int closeCode;

        @Override
        public void send(String message, Runnable done) {
            assertThat(unread).as("one message at a time").isEmpty();
            sent.add(message);
            unread = Optional.of(done);
        }

        @Override
        public void close(int code, String reason) {
            closeCode = code;
        }
    }

    private void work() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    private void read() {
        Runnable done = socket.unread.orElseThrow();
        socket.unread = Optional.empty();
        done.run();
        work();
    }

    @Test
    void messagesLeaveInOrderOneAtATime() {
        outbox.add("a");
        outbox.add(1, Optional::<String>empty);
        outbox.add("b");
        outbox.add("c");
        work();
        assertThat(socket.sent).containsExactly("a");
        read();
        assertThat(socket.sent).containsExactly("a", "b");
        outbox.add("d");
        work();
        read();
        read();
        read();
        assertThat(socket.sent).containsExactly("a", "b", "c", "d");
        outbox.add("e");
        work();
        assertThat(socket.sent).endsWith("e");
    }

    @Test
    void aMessageIsWrittenOnlyWhenItsTurnComes() {
        List<String> written = new ArrayList<>();
        outbox.add("first");
        outbox.add(1, () -> {
            written.add("second");
            return Optional.of("second");
        });
        work();
        assertThat(written).isEmpty();
        read();
        assertThat(written).containsExactly("second");
    }

    @Test
    void aClientThatReadsTooSlowlyIsDisconnectedAndItsMessagesAreDropped() {
        for (int i = 0; i <= Outbox.MESSAGES_WAITING; i++) {
            outbox.add("m" + i);
        }
        work();
        assertThat(socket.sent).isEmpty();
        assertThat(socket.closeCode).isEqualTo(1008);
        outbox.add("late");
        work();
        assertThat(socket.sent).isEmpty();
    }

    @Test
    void bytesCountAsWell() {
        outbox.add("first");
        work();
        outbox.add((int) Outbox.BYTES_WAITING, () -> Optional.of("large"));
        assertThat(socket.closeCode).isZero();
        read();
        assertThat(socket.sent).containsExactly("first", "large");
        outbox.add((int) Outbox.BYTES_WAITING / 2, () -> Optional.of("half"));
        outbox.add((int) Outbox.BYTES_WAITING, () -> Optional.of("more"));
        work();
        assertThat(socket.closeCode).isEqualTo(1008);
    }

    @Test
    void aClosingWaitsForWhatWasAddedBefore() {
        outbox.add("last");
        outbox.closeAfterwards(1000, "done");
        outbox.add("never");
        work();
        assertThat(socket.closeCode).isZero();
        read();
        assertThat(socket.closeCode).isEqualTo(1000);
        assertThat(socket.sent).containsExactly("last");
    }
}
