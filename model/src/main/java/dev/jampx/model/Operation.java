package dev.jampx.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a rule allows. Mirrors the operations of Amplify's {@code allow.owner().to([...])}. */
public enum Operation {
    CREATE("create"),
    UPDATE("update"),
    DELETE("delete"),
    /** {@link #GET}, {@link #LIST}, {@link #SEARCH}, {@link #LISTEN} and {@link #SYNC} together. */
    READ("read"),
    GET("get"),
    LIST("list"),
    SYNC("sync"),
    LISTEN("listen"),
    SEARCH("search");

    /** What {@link #READ} stands for. */
    public static final Set<Operation> READS = Collections.unmodifiableSet(EnumSet.of(GET, LIST, SYNC, LISTEN, SEARCH));

    private final String term;

    Operation(String term) {
        this.term = term;
    }

    /** Amplify's word for it. */
    public String term() {
        return term;
    }
}
