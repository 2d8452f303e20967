package dev.jampx.model;

/** Which root type a custom operation stands on. Mirrors {@code a.query()}, {@code a.mutation()} and {@code a.subscription()}. */
public enum OperationKind {
    QUERY("query", "Query"),
    MUTATION("mutation", "Mutation"),
    SUBSCRIPTION("subscription", "Subscription");

    private final String term;
    private final String rootType;

    OperationKind(String term, String rootType) {
        this.term = term;
        this.rootType = rootType;
    }

    /** The word of the grammar, as in {@code a.query()}. */
    public String term() {
        return term;
    }

    /** The root type of the API. */
    public String rootType() {
        return rootType;
    }
}
