package dev.jampx.sandbox.storage.event;

import dev.jampx.sandbox.storage.object.ObjectStore;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The notifications that functions have not dealt with yet. One is written down with the change that it tells of and crossed out when the
 * function has ended, so that none is lost when the sandbox is killed; one that was under way then is delivered again, which S3 does not rule out
 * either.
 */
public final class EventQueue {

    private static final char SEPARATOR = '\n';

    private final ObjectStore store;
    private final EventDelivery delivery;
    private final MVMap<Long, String> waiting;
    private final Set<Long> underWay = new HashSet<>();
    private boolean closed;

    /** The queue that is kept in {@code store}. */
    public EventQueue(ObjectStore store, EventDelivery delivery) {
        this.store = store;
        this.delivery = delivery;
        this.waiting = store.map("events");
    }

    /** Writes a notification down. To be called within the change of the store that it tells of. */
    void add(String function, String event) {
        waiting.put(store.nextSequence(), function + SEPARATOR + event);
    }

    /** Delivers what waits. */
    public void deliver() {
        for (Long id : waiting.keySet()) {
            String entry = begin(id);
            if (entry != null) {
                int separator = entry.indexOf(SEPARATOR);
                delivery.deliver(
                                entry.substring(0, separator),
                                entry.substring(separator + 1).getBytes(StandardCharsets.UTF_8))
                        .whenComplete((done, failure) -> end(id));
            }
        }
    }

    private synchronized @Nullable String begin(Long id) {
        String entry = closed ? null : waiting.get(id);
        return entry != null && underWay.add(id) ? entry : null;
    }

    /** What a sandbox cuts short when it stops waits for the next start. */
    private synchronized void end(Long id) {
        if (!closed) {
            store.write(() -> waiting.remove(id));
            underWay.remove(id);
        }
    }

    /** Delivers nothing more. To be called before functions are stopped. */
    public synchronized void close() {
        closed = true;
    }
}
