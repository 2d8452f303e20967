package dev.jampx.sandbox.storage.protocol;

import dev.jampx.model.resolved.Storage;
import dev.jampx.sandbox.storage.access.BucketAccess;
import dev.jampx.sandbox.storage.event.Triggers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The buckets that are served now.
 *
 * @param storages the definition's storages, by the names of their buckets
 * @param access who may do what in them
 * @param triggers whom they call
 */
public record ServedBuckets(Map<String, Storage> storages, BucketAccess access, Triggers triggers) {

    public ServedBuckets {
        storages = Collections.unmodifiableMap(new LinkedHashMap<>(storages));
    }

    /** The buckets' names, in the definition's order. */
    List<String> names() {
        return new ArrayList<>(storages.keySet());
    }
}
