package dev.jampx.appsync;

import dev.jampx.model.Projection;
import java.util.List;
import java.util.Optional;

/**
 * A DynamoDB table.
 *
 * @param name the name inside the API, which is the model's; the physical name adds the API's id
 * @param key the primary key
 * @param indexes the global secondary indexes
 */
public record Table(String name, Key key, List<Index> indexes) {

    public Table {
        indexes = List.copyOf(indexes);
    }

    /**
     * A global secondary index.
     *
     * @param name its name, which resolvers use
     * @param key its key
     * @param projection the attributes it holds
     */
    public record Index(String name, Key key, Projection projection) {

        /** An index that holds every attribute. */
        public Index(String name, Key key) {
            this(name, key, Projection.ALL);
        }
    }

    /** A key as DynamoDB has it: at most one sort key. */
    public record Key(Attribute partitionKey, Optional<Attribute> sortKey) {}

    /** A key attribute. */
    public record Attribute(String name, AttributeType type) {}

    /** The types a key attribute can have here. */
    public enum AttributeType {
        /** A string. */
        S,
        /** A number. */
        N
    }
}
