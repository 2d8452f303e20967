package dev.jampx.model;

import java.util.List;

/** An operation that a model gives to the API, or a group of them. Mirrors the words of Amplify's {@code .disableOperations([...])}. */
public enum ModelOperation {
    GET("get"),
    LIST("list"),
    CREATE("create"),
    UPDATE("update"),
    DELETE("delete"),
    ON_CREATE("onCreate"),
    ON_UPDATE("onUpdate"),
    ON_DELETE("onDelete"),
    QUERIES("queries", GET, LIST),
    MUTATIONS("mutations", CREATE, UPDATE, DELETE),
    SUBSCRIPTIONS("subscriptions", ON_CREATE, ON_UPDATE, ON_DELETE);

    private final String term;
    private final List<ModelOperation> members;

    ModelOperation(String term, ModelOperation... members) {
        this.term = term;
        this.members = List.of(members);
    }

    /** Amplify's word for it. */
    public String term() {
        return term;
    }

    /** The single operations it stands for: its members if it is a group, or else itself. */
    public List<ModelOperation> single() {
        return members.isEmpty() ? List.of(this) : members;
    }
}
