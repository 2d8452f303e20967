package dev.jampx.sandbox.cognito.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The groups that were made, changed or deleted while the pool served; the definition's own are not kept. */
public final class Groups {

    private final MVMap<String, String> byName;

    Groups(MVStore store) {
        byName = store.openMap("groups");
    }

    /** The group of that name, or the mark that it is no more. */
    public Optional<StoredGroup> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(json -> JsonCodec.read(json, StoredGroup.class));
    }

    /** All of them, and all marks. */
    public Stream<StoredGroup> all() {
        return byName.values().stream().map(json -> JsonCodec.read(json, StoredGroup.class));
    }

    /** Keeps a group, new or changed. Only within {@link UserPoolStore#write}. */
    public void put(StoredGroup group) {
        byName.put(group.name(), JsonCodec.write(group));
    }

    /** Forgets a group. Only within {@link UserPoolStore#write}. */
    public void remove(String name) {
        byName.remove(name);
    }
}
