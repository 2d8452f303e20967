package dev.jampx.model.naming;

import dev.jampx.model.ModelOperation;
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

    /** The name of the single {@code operation} of {@code model}: {@code onCreateTodo}, before it is cut to AppSync's length. */
    public static String of(ModelOperation operation, String model) {
        return operation == ModelOperation.LIST ? list(model) : operation.term() + Words.upperFirst(model);
    }
}
