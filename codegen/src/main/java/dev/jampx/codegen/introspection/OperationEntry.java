package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.CustomOperation;
import java.util.Map;

/** The entry of a query, mutation or subscription that the user defined: its result, then its arguments. */
final class OperationEntry {

    private OperationEntry() {}

    static Map<String, Object> of(CustomOperation operation) {
        CustomOperation.Result result = operation.result();
        Map<String, Object> entry = ValueEntry.of(operation.name(), result.type(), result.required(), result.list());
        if (!operation.arguments().isEmpty()) {
            entry.put("arguments", InputEntry.values(operation.arguments()));
        }
        return entry;
    }
}
