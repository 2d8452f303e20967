package dev.jampx.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All rows of an observed list at one moment.
 *
 * @param items the rows: in the list's order, those that were added later at the end
 * @param synced whether the list has been read to its end since the connection was made; Amplify's {@code isSynced}
 * @param <T> what a row is
 */
public record Snapshot<T>(List<T> items, boolean synced) {

    /** Keeps a copy of {@code items}. */
    public Snapshot {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }
}
