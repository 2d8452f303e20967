package dev.jampx.codegen.document;

/** The languages that statements are written in. */
public enum StatementTarget {
    TYPESCRIPT("ts"),
    JAVASCRIPT("js"),
    GRAPHQL("graphql"),
    FLOW("js"),
    ANGULAR("graphql");

    private final String extension;

    StatementTarget(String extension) {
        this.extension = extension;
    }

    /** What the names of the files end with. */
    String extension() {
        return extension;
    }
}
