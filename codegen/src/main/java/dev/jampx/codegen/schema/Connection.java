package dev.jampx.codegen.schema;

import java.util.List;

/**
 * A field's way to another model.
 *
 * @param kind which end of the relationship the field is
 * @param target the name of the other model
 * @param references the fields that hold the other row's key: on this model for {@link Kind#BELONGS_TO}, else on the other
 * @param counterpart the field that Amplify takes for the other end: the other model's first with the same references
 */
public record Connection(Kind kind, String target, List<String> references, String counterpart) {

    public Connection {
        references = List.copyOf(references);
    }

    /** The ends that a relationship can have, by Amplify's names. */
    public enum Kind {
        HAS_ONE,
        HAS_MANY,
        BELONGS_TO
    }
}
