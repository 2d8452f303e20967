package dev.jampx.sandbox.storage.event;

import dev.jampx.model.resolved.Storage;
import dev.jampx.sandbox.storage.object.Change;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Writes down which functions are to be told of changes.
 *
 * @param storages the storages, by the names of their buckets
 * @param queue where it is written down
 * @param region the buckets' region
 * @param clock the time of notifications
 */
public record Triggers(Map<String, Storage> storages, EventQueue queue, String region, InstantSource clock) {

    public Triggers {
        storages = Map.copyOf(storages);
    }

    /** Takes changes down that come by {@code cause}. */
    public Change.Journal journal(EventCause cause) {
        return change -> {
            Notification notification = new Notification(change, cause, region, clock.instant());
            Optional.ofNullable(storages.get(change.bucket()))
                    .map(storage -> storage.triggers().get(notification.trigger()))
                    .ifPresent(function -> queue.add(function, notification.document()));
        };
    }
}
