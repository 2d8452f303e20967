package dev.jampx.sandbox.dynamodb;

import dev.jampx.appsync.Table;
import dev.jampx.model.Projection;
import java.util.Collection;
import java.util.TreeSet;

/** An index as text, so that one that is there can be compared with one that is wanted. */
final class IndexText {

    private IndexText() {}

    /** The text of {@code index}. */
    static String of(Table.Index index) {
        return text(
                KeyText.of(index.key()),
                index.projection().kind().name(),
                index.projection().nonKeyAttributes());
    }

    /**
     * The text of an index.
     *
     * @param key its key, as {@link KeyText}
     * @param projection DynamoDB's name of the projection
     * @param attributes the attributes that it holds besides the keys, in any order
     */
    static String text(String key, String projection, Collection<String> attributes) {
        return projection.equals(Projection.Kind.ALL.name())
                ? key
                : key + " " + projection + " " + new TreeSet<>(attributes);
    }
}
