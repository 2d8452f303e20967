package dev.jampx.sandbox.storage.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.sandbox.storage.object.ObjectStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {

    @TempDir
    private Path folder;

    private final List<String> delivered = new ArrayList<>();

    private ObjectStore open() {
        return ObjectStore.open(folder, InstantSource.system(), new SecureRandom());
    }

    private EventQueue queue(ObjectStore store) {
        return new EventQueue(
                store, (function, event) -> delivered.add(function + ":" + new String(event, StandardCharsets.UTF_8)));
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
        }
        try (ObjectStore again = open()) {
            queue(again).deliver();
        }
        assertThat(delivered).hasSize(2);
    }

    @Test
    void whatWasNotHandedOverIsDeliveredAtTheNextStart() {
        try (ObjectStore store = open()) {
            EventQueue queue = queue(store);
            queue.close();
            add(store, queue, "1");
            queue.deliver();
            assertThat(delivered).isEmpty();
        }
        try (ObjectStore again = open()) {
            queue(again).deliver();
        }
        assertThat(delivered).containsExactly("f:1");
    }

    @Test
    void whatIsNotTakenOverStays() {
        try (ObjectStore store = open()) {
            EventQueue refusing = new EventQueue(store, (function, event) -> {
                throw new IllegalStateException("no");
            });
            add(store, refusing, "1");
            assertThatThrownBy(refusing::deliver).hasMessage("no");
            queue(store).deliver();
        }
        assertThat(delivered).containsExactly("f:1");
    }
}
