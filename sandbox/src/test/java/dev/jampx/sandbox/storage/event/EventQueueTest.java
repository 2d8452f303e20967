package dev.jampx.sandbox.storage.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.storage.object.ObjectStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {

    @TempDir
    private Path folder;

    private final List<String> delivered = new ArrayList<>();
    private final List<CompletableFuture<String>> running = new ArrayList<>();

    private ObjectStore open() {
        return ObjectStore.open(folder, InstantSource.system(), new SecureRandom());
    }

    private EventQueue queue(ObjectStore store) {
        return new EventQueue(store, (function, event) -> {
            delivered.add(function + ":" + new String(event, StandardCharsets.UTF_8));
            CompletableFuture<String> invocation = new CompletableFuture<>();
            running.add(invocation);
            return invocation;
        });
    }

    private static void add(ObjectStore store, EventQueue queue, String event) {
        store.write(() -> {
            queue.add("f", event);
            return event;
        });
    }

    @Test
    void deliversEachOnceInOrder() {
        try (ObjectStore store = open()) {
            EventQueue queue = queue(store);
            add(store, queue, "1");
            add(store, queue, "2\n");
            queue.deliver();
            queue.deliver();
            assertThat(delivered).containsExactly("f:1", "f:2\n");
            running.forEach(invocation -> invocation.complete(""));
        }
        try (ObjectStore again = open()) {
            queue(again).deliver();
        }
        assertThat(delivered).hasSize(2);
    }

    @Test
    void whatASandboxCutsShortIsDeliveredAtItsNextStart() {
        try (ObjectStore store = open()) {
            EventQueue queue = queue(store);
            add(store, queue, "1");
            queue.deliver();
            queue.close();
            running.forEach(invocation -> invocation.complete("stopped"));
        }
        try (ObjectStore again = open()) {
            queue(again).deliver();
        }
        assertThat(delivered).containsExactly("f:1", "f:1");
    }
}
