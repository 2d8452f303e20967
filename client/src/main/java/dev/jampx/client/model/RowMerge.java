package dev.jampx.client.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts together what a list says and what events say. A page may have been read before an event or after it, and nothing tells which; but events come in
 * order, and the subscriptions were there before the first page was read. So what an event says of a row counts more than what any page says of it: if the
 * page is newer, the event of that change is still to come.
 *
 * <p>Not thread-safe.
 *
 * @param <T> what a row is
 */
final class RowMerge<T> {

    private final Function<T, Object> key;

    /** What subscribers see. */
    private final Map<Object, T> rows = new LinkedHashMap<>();

    /** What pages have said since the list is being read. */
    private final Map<Object, T> listed = new LinkedHashMap<>();

    /** What events have said since the list is being read: a row, or that there is none. */
    private final Map<Object, Optional<T>> changed = new LinkedHashMap<>();

    private boolean synced;

    /**
     * @param key what makes a row the same row: its primary key
     */
    RowMerge(Function<T, Object> key) {
        this.key = key;
    }

    /** Events may be missed from now on: the list has to be read again. */
    void interrupted() {
        synced = false;
        changed.clear();
    }

    /** What is there is not all that is known to have happened. */
    void doubted() {
        synced = false;
    }

    /** The list is read from its beginning. */
    void restarted() {
        synced = false;
        listed.clear();
    }

    /** A page of the list. */
    void page(List<T> page) {
        for (T row : page) {
            Object identity = key.apply(row);
            listed.put(identity, row);
            if (!changed.containsKey(identity)) {
                rows.put(identity, row);
            }
        }
    }

    /** The list has been read to its end. */
    void complete() {
        rows.clear();
        rows.putAll(listed);
        changed.forEach((identity, row) -> {
            if (row.isEmpty()) {
                rows.remove(identity);
            } else {
                rows.put(identity, row.get());
            }
        });
        synced = true;
        listed.clear();
        changed.clear();
    }

    /** A row was created or changed. */
    void put(T row) {
        Object identity = key.apply(row);
        rows.put(identity, row);
        if (!synced) {
            changed.put(identity, Optional.of(row));
        }
    }

    /** A row was deleted, or is not one of the list any more. */
    void remove(T row) {
        Object identity = key.apply(row);
        rows.remove(identity);
        if (!synced) {
            changed.put(identity, Optional.empty());
        }
    }

    /** What is known now. */
    Snapshot<T> snapshot() {
        return new Snapshot<>(new ArrayList<>(rows.values()), synced);
    }
}
