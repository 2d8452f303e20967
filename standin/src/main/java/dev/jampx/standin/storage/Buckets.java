package dev.jampx.standin.storage;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The buckets of the account and what is in them. */
public final class Buckets {

    private final Map<String, NavigableMap<String, byte[]>> buckets = new ConcurrentHashMap<>();

    /** Makes an empty bucket, unless it is there. */
    public void add(String bucket) {
        buckets.putIfAbsent(bucket, new ConcurrentSkipListMap<>());
    }

    /** Removes a bucket. */
    public void remove(String bucket) {
        buckets.remove(bucket);
    }

    /** The objects of {@code bucket} by key, for reading and writing. */
    public Optional<NavigableMap<String, byte[]>> objects(String bucket) {
        return Optional.ofNullable(buckets.get(bucket));
    }

    /** An object. */
    public Optional<byte[]> object(String bucket, String key) {
        return objects(bucket).map(objects -> objects.get(key));
    }
}
