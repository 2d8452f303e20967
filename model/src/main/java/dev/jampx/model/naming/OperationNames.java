package dev.jampx.model.naming;

import java.util.List;

/** The names of the operations that every model gets. */
public final class OperationNames {

    private OperationNames() {}

    /** The query of one row: {@code getTodo}. */
    public static String get(String model) {
        return "get" + Words.upperFirst(model);
    }

    /** The query of many rows: {@code listTodos}. */
    public static String list(String model) {
        return "list" + Words.upperFirst(Plural.of(model));
    }

    /** The mutations: {@code createTodo}, {@code updateTodo}, {@code deleteTodo}. */
    public static List<String> mutations(String model) {
        String name = Words.upperFirst(model);
        return List.of("create" + name, "update" + name, "delete" + name);
    }
}
