package dev.jampx.sandbox.storage.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The objects of one bucket, with all their versions, in S3's order. */
final class BucketIndex {

    private final MVMap<String, String> entries;

    BucketIndex(MVStore store, String bucket) {
        this.entries = store.openMap("objects/" + bucket);
    }

    /** The newest version, which may be a marker. */
    Optional<StoredObject> newest(String key) {
        String place = KeyOrder.place(key);
        return entryFrom(KeyOrder.first(place), KeyOrder.after(place)).map(this::read);
    }

    /** A version by its id. */
    Optional<StoredObject> version(String key, String versionId) {
        return versions(key).stream()
                .filter(version -> version.versionId().equals(versionId))
                .findFirst();
    }

    /** All versions, the newest first. */
    List<StoredObject> versions(String key) {
        String place = KeyOrder.place(key);
        List<StoredObject> versions = new ArrayList<>();
        Optional<String> entry = entryFrom(KeyOrder.first(place), KeyOrder.after(place));
        while (entry.isPresent()) {
            versions.add(read(entry.get()));
            entry = Optional.ofNullable(entries.higherKey(entry.get()))
                    .filter(next -> next.startsWith(KeyOrder.first(place)));
        }
        return versions;
    }

    void add(String key, StoredObject version) {
        entries.put(KeyOrder.entry(KeyOrder.place(key), version.sequence()), Records.write(version));
    }

    void remove(String key, StoredObject version) {
        entries.remove(KeyOrder.entry(KeyOrder.place(key), version.sequence()));
    }

    /** Lists the newest versions that are no markers. */
    Page current(Listing listing) {
        Walk walk = new Walk(listing);
        Optional<String> entry = walk.start();
        while (entry.isPresent()) {
            String place = KeyOrder.placeOf(entry.get());
            StoredObject object = read(entry.get());
            String next = KeyOrder.after(place);
            if (!object.deleteMarker()) {
                Optional<String> group = walk.group(place);
                if (!walk.take(group, new Page.Version(KeyOrder.key(place), object, true))) {
                    return walk.page(true);
                }
                next = group.map(KeyOrder::afterAll).orElse(next);
            }
            entry = walk.from(next);
        }
        return walk.page(false);
    }

    /**
     * Lists all versions.
     *
     * @param afterVersion of the key that the list comes after, the version that it comes after; empty for all of its versions
     */
    Page all(Listing listing, String afterVersion) {
        Walk walk = new Walk(listing);
        Optional<String> entry = afterVersion.isEmpty()
                ? walk.start()
                : version(listing.after(), afterVersion)
                        .flatMap(version ->
                                walk.behind(KeyOrder.entry(KeyOrder.place(listing.after()), version.sequence())));
        while (entry.isPresent()) {
            String place = KeyOrder.placeOf(entry.get());
            String key = KeyOrder.key(place);
            StoredObject object = read(entry.get());
            boolean latest = entry.equals(entryFrom(KeyOrder.first(place), KeyOrder.after(place)));
            Optional<String> group = walk.group(place);
            if (!walk.take(group, new Page.Version(key, object, latest))) {
                return walk.page(true);
            }
            entry = group.isPresent() ? walk.from(KeyOrder.afterAll(group.get())) : walk.behind(entry.get());
        }
        return walk.page(false);
    }

    private Optional<String> entryFrom(String from, String before) {
        return Optional.ofNullable(entries.ceilingKey(from)).filter(found -> found.compareTo(before) < 0);
    }

    private StoredObject read(String entry) {
        return Records.read(entries.get(entry), StoredObject.class);
    }

    /** A walk through the entries that a list is about. */
    private final class Walk {

        private final String prefix;
        private final String delimiter;
        private final String after;
        private final int limit;
        private final List<Page.Entry> taken = new ArrayList<>();

        Walk(Listing listing) {
            this.prefix = KeyOrder.place(listing.prefix());
            this.delimiter = KeyOrder.place(listing.delimiter());
            this.after = KeyOrder.place(listing.after());
            this.limit = listing.limit();
        }

        Optional<String> start() {
            return from(after.compareTo(prefix) < 0 ? prefix : KeyOrder.after(after));
        }

        Optional<String> from(String place) {
            return Optional.ofNullable(entries.ceilingKey(place)).filter(found -> found.startsWith(prefix));
        }

        Optional<String> behind(String entry) {
            return Optional.ofNullable(entries.higherKey(entry)).filter(found -> found.startsWith(prefix));
        }

        /** What the key at {@code place} is summed up by. */
        Optional<String> group(String place) {
            int end = delimiter.isEmpty() ? -1 : place.indexOf(delimiter, prefix.length());
            return end < 0 ? Optional.empty() : Optional.of(place.substring(0, end + delimiter.length()));
        }

        /** Takes an entry, or what sums it up; says whether there was room. Groups that the list comes after are passed over. */
        boolean take(Optional<String> group, Page.Entry entry) {
            if (group.isPresent() && group.get().compareTo(after) <= 0) {
                return true;
            }
            if (taken.size() >= limit) {
                return false;
            }
            taken.add(group.<Page.Entry>map(place -> new Page.CommonPrefix(KeyOrder.key(place)))
                    .orElse(entry));
            return true;
        }

        Page page(boolean truncated) {
            // S3 says of an empty page that it is whole.
            return new Page(taken, truncated && limit > 0);
        }
    }
}
