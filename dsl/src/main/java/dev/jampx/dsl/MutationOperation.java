package dev.jampx.dsl;

/** A mutation of a model that a subscription can follow. Amplify: the words of {@code a.ref('Todo').mutations([...])}. */
public enum MutationOperation {
    /** The creation of a row. Amplify: {@code create}. */
    CREATE(dev.jampx.model.MutationOperation.CREATE),
    /** The change of a row. Amplify: {@code update}. */
    UPDATE(dev.jampx.model.MutationOperation.UPDATE),
    /** The deletion of a row. Amplify: {@code delete}. */
    DELETE(dev.jampx.model.MutationOperation.DELETE);

    private final dev.jampx.model.MutationOperation term;

    MutationOperation(dev.jampx.model.MutationOperation term) {
        this.term = term;
    }

    dev.jampx.model.MutationOperation term() {
        return term;
    }
}
