package dev.jampx.model;

/** A way to change a row. Mirrors the words of Amplify's {@code a.ref('M').mutations([...])}. */
public enum MutationOperation {
    CREATE("create"),
    UPDATE("update"),
    DELETE("delete");

    private final String verb;

    MutationOperation(String verb) {
        this.verb = verb;
    }

    /** The start of the mutation's name. */
    public String verb() {
        return verb;
    }
}
