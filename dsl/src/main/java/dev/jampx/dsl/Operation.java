package dev.jampx.dsl;

/** What a rule can allow. Amplify: the operations of {@code allow.owner().to([...])}. */
public enum Operation {
    /** Create rows. Amplify: {@code create}. */
    CREATE(dev.jampx.model.Operation.CREATE),
    /** Change rows. Amplify: {@code update}. */
    UPDATE(dev.jampx.model.Operation.UPDATE),
    /** Delete rows. Amplify: {@code delete}. */
    DELETE(dev.jampx.model.Operation.DELETE),
    /** All ways to read: {@link #GET}, {@link #LIST}, {@link #SEARCH}, {@link #LISTEN} and {@link #SYNC}. Amplify: {@code read}. */
    READ(dev.jampx.model.Operation.READ),
    /** Read one row by its key. Amplify: {@code get}. */
    GET(dev.jampx.model.Operation.GET),
    /** Read many rows. Amplify: {@code list}. */
    LIST(dev.jampx.model.Operation.LIST),
    /** Read what changed, for clients that work offline. Amplify: {@code sync}. */
    SYNC(dev.jampx.model.Operation.SYNC),
    /** Hear of changes. Amplify: {@code listen}. */
    LISTEN(dev.jampx.model.Operation.LISTEN),
    /** Search rows. Amplify: {@code search}. */
    SEARCH(dev.jampx.model.Operation.SEARCH);

    private final dev.jampx.model.Operation term;

    Operation(dev.jampx.model.Operation term) {
        this.term = term;
    }

    dev.jampx.model.Operation term() {
        return term;
    }
}
