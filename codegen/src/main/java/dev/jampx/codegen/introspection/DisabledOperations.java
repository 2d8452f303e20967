package dev.jampx.codegen.introspection;

import dev.jampx.model.ModelOperation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of Amplify's {@code @model}: a group of operations that is off is {@code null}, so is a single one within its group. */
final class DisabledOperations {

    private static final List<ModelOperation> GROUPS =
            List.of(ModelOperation.QUERIES, ModelOperation.MUTATIONS, ModelOperation.SUBSCRIPTIONS);

    private DisabledOperations() {}

    /** The arguments for {@code disabled}: whole groups first, else in the order written. */
    static Map<String, @Nullable Object> of(List<ModelOperation> disabled) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        disabled.stream().filter(GROUPS::contains).forEach(group -> arguments.put(group.term(), null));
        Map<ModelOperation, Map<String, @Nullable Object>> partly = new LinkedHashMap<>();
        for (ModelOperation operation : disabled) {
            ModelOperation group = groupOf(operation);
            if (!disabled.contains(group)) {
                partly.computeIfAbsent(group, first -> new LinkedHashMap<>()).put(operation.term(), null);
            }
        }
        partly.forEach((group, operations) -> arguments.put(group.term(), operations));
        return arguments;
    }

    private static ModelOperation groupOf(ModelOperation operation) {
        return GROUPS.stream()
                .filter(group -> group.single().containsAll(operation.single()))
                .findFirst()
                .orElseThrow();
    }
}
