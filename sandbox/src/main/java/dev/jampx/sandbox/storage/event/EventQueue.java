package dev.jampx.sandbox.storage.event;

import dev.jampx.sandbox.storage.object.ObjectStore;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.MVMap;

/**
 * The notifications that were not handed over yet. One is written down with the change that it tells of and crossed out when it was handed
 * over, so that none is lost when the sandbox is killed; one that was on its way then is delivered again, which S3 does not rule out either.
 */
public final class EventQueue {

    private static final char SEPARATOR = '\n';

    private final ObjectStore store;
    private final EventDelivery delivery;
    private final MVMap<Long, String> waiting;
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
    public synchronized void deliver() {
        for (Long id : waiting.keySet()) {
            String entry = closed ? null : waiting.get(id);
            if (entry != null) {
                int separator = entry.indexOf(SEPARATOR);
                delivery.deliver(
                        entry.substring(0, separator),
                        entry.substring(separator + 1).getBytes(StandardCharsets.UTF_8));
                store.write(() -> waiting.remove(id));
            }
        }
    }

    /** Delivers nothing more. To be called before functions are stopped. */
    public synchronized void close() {
        closed = true;
    }
}
