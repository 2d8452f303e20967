package dev.jampx.dsl;

import dev.jampx.model.Projection.Kind;

/** How much of a row an index holds, which is what its query can give without reading the table. Amplify: {@code .projection('ALL')}. */
public enum Projection {
    /** Every attribute; what an index holds unless told otherwise. Amplify: {@code ALL}. */
    ALL(Kind.ALL),
    /** The keys of the index and of the table. Amplify: {@code KEYS_ONLY}. */
    KEYS_ONLY(Kind.KEYS_ONLY),
    /** The keys and the fields that are named. Amplify: {@code INCLUDE}. */
    INCLUDE(Kind.INCLUDE);

    private final Kind term;

    Projection(Kind term) {
        this.term = term;
    }

    Kind term() {
        return term;
    }
}
