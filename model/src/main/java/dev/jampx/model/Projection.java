package dev.jampx.model;

import java.util.List;

/**
 * Which attributes of a row an index holds. Mirrors Amplify's {@code .projection(type, nonKeyAttributes)}.
 *
 * @param kind how much it holds
 * @param nonKeyAttributes the fields it holds besides the keys, for {@link Kind#INCLUDE}
 */
public record Projection(Kind kind, List<String> nonKeyAttributes) {

    /** Everything: what an index holds unless something else was said. */
    public static final Projection ALL = new Projection(Kind.ALL, List.of());

    public Projection {
        nonKeyAttributes = List.copyOf(nonKeyAttributes);
    }

    /** DynamoDB's kinds of projections. */
    public enum Kind {
        /** Every attribute. */
        ALL,
        /** The keys of the index and of the table. */
        KEYS_ONLY,
        /** The keys and the attributes that are named. */
        INCLUDE
    }
}
