package dev.jampx.sandbox.storage.object;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param entries what is on it, in S3's order
 * @param truncated whether there is more
 */
public record Page(List<Entry> entries, boolean truncated) {

    public Page {
        entries = List.copyOf(entries);
    }

    /** A line of a list. */
    public sealed interface Entry {

        /** The key, or what the keys begin with that are summed up. */
        String name();
    }

    /**
     * A version of an object.
     *
     * @param name its key
     * @param object the version
     * @param latest whether it is the newest of the key
     */
    public record Version(String name, StoredObject object, boolean latest) implements Entry {}

    /**
     * Keys that begin alike, summed up.
     *
     * @param name what they begin with
     */
    public record CommonPrefix(String name) implements Entry {}

    /** The last line, if there is any. */
    public Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }
}
