package dev.jampx.dsl;

/** What a function can be allowed to do with the API. Amplify: the operations of {@code allow.resource(fn).to([...])} on a schema. */
public enum ResourceOperation {
    /** Call every query. Amplify: {@code query}. */
    QUERY(dev.jampx.model.ResourceOperation.QUERY),
    /** Call every mutation. Amplify: {@code mutate}. */
    MUTATE(dev.jampx.model.ResourceOperation.MUTATE),
    /** Start every subscription. Amplify: {@code listen}. */
    LISTEN(dev.jampx.model.ResourceOperation.LISTEN);

    private final dev.jampx.model.ResourceOperation term;

    ResourceOperation(dev.jampx.model.ResourceOperation term) {
        this.term = term;
    }

    dev.jampx.model.ResourceOperation term() {
        return term;
    }
}
