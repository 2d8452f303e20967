package dev.jampx.dsl;

/** An operation that a model gives to the API, or a group of them. Amplify: the words of {@code .disableOperations([...])}. */
public enum ModelOperation {
    /** All queries: {@link #GET} and {@link #LIST}. Amplify: {@code queries}. */
    QUERIES(dev.jampx.model.ModelOperation.QUERIES),
    /** All mutations: {@link #CREATE}, {@link #UPDATE} and {@link #DELETE}. Amplify: {@code mutations}. */
    MUTATIONS(dev.jampx.model.ModelOperation.MUTATIONS),
    /** All subscriptions: {@link #ON_CREATE}, {@link #ON_UPDATE} and {@link #ON_DELETE}. Amplify: {@code subscriptions}. */
    SUBSCRIPTIONS(dev.jampx.model.ModelOperation.SUBSCRIPTIONS),
    /** The query of many rows. Amplify: {@code list}. */
    LIST(dev.jampx.model.ModelOperation.LIST),
    /** The query of one row. Amplify: {@code get}. */
    GET(dev.jampx.model.ModelOperation.GET),
    /** The mutation that creates a row. Amplify: {@code create}. */
    CREATE(dev.jampx.model.ModelOperation.CREATE),
    /** The mutation that changes a row. Amplify: {@code update}. */
    UPDATE(dev.jampx.model.ModelOperation.UPDATE),
    /** The mutation that deletes a row. Amplify: {@code delete}. */
    DELETE(dev.jampx.model.ModelOperation.DELETE),
    /** The subscription to new rows. Amplify: {@code onCreate}. */
    ON_CREATE(dev.jampx.model.ModelOperation.ON_CREATE),
    /** The subscription to changed rows. Amplify: {@code onUpdate}. */
    ON_UPDATE(dev.jampx.model.ModelOperation.ON_UPDATE),
    /** The subscription to deleted rows. Amplify: {@code onDelete}. */
    ON_DELETE(dev.jampx.model.ModelOperation.ON_DELETE);

    private final dev.jampx.model.ModelOperation term;

    ModelOperation(dev.jampx.model.ModelOperation term) {
        this.term = term;
    }

    dev.jampx.model.ModelOperation term() {
        return term;
    }
}
