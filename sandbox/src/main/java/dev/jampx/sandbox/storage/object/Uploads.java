package dev.jampx.sandbox.storage.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The multipart uploads that are under way, and their parts. */
final class Uploads {

    private final MVMap<String, String> uploads;
    private final MVMap<String, String> parts;

    Uploads(MVStore store) {
        this.uploads = store.openMap("uploads");
        this.parts = store.openMap("parts");
    }

    void begin(String id, StoredUpload upload) {
        uploads.put(id, Records.write(upload));
    }

    Optional<StoredUpload> find(String id) {
        return Optional.ofNullable(uploads.get(id)).map(json -> Records.read(json, StoredUpload.class));
    }

    /** The ids of all uploads, in order. */
    List<String> ids() {
        return new ArrayList<>(uploads.keySet());
    }

    /** Keeps a part; returns the one that it replaces. */
    Optional<StoredPart> add(String id, StoredPart part) {
        return Optional.ofNullable(parts.put(entry(id, part.number()), Records.write(part)))
                .map(json -> Records.read(json, StoredPart.class));
    }

    /** The parts, in order. */
    List<StoredPart> parts(String id) {
        List<StoredPart> found = new ArrayList<>();
        for (String entry = parts.ceilingKey(id + "/");
                entry != null && entry.startsWith(id + "/");
                entry = parts.higherKey(entry)) {
            found.add(Records.read(parts.get(entry), StoredPart.class));
        }
        return found;
    }

    /** Forgets an upload and its parts. */
    void end(String id) {
        parts(id).forEach(part -> parts.remove(entry(id, part.number())));
        uploads.remove(id);
    }

    private static String entry(String id, int number) {
        return id + "/" + String.format("%05d", number);
    }
}
