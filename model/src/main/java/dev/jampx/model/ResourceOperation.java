package dev.jampx.model;

/** What a function may do with the API. Mirrors the operations of Amplify's {@code allow.resource(fn).to([...])} on a schema. */
public enum ResourceOperation {
    QUERY("Query"),
    MUTATE("Mutation"),
    LISTEN("Subscription");

    private final String rootType;

    ResourceOperation(String rootType) {
        this.rootType = rootType;
    }

    /** The root type whose fields it opens. */
    public String rootType() {
        return rootType;
    }
}
