package dev.jampx.model.facts;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.declared.DeclaredModel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which operations a model gives to the API. */
public final class ModelOperations {

    /** A subscription hears of nothing once the mutation it follows is gone. */
    private static final Map<ModelOperation, ModelOperation> FOLLOWED = Map.of(
            ModelOperation.CREATE, ModelOperation.ON_CREATE,
            ModelOperation.UPDATE, ModelOperation.ON_UPDATE,
            ModelOperation.DELETE, ModelOperation.ON_DELETE);

    private ModelOperations() {}

    /** The single operations that are left of all when those that {@code model} disables are gone. */
    public static Set<ModelOperation> of(DeclaredModel model) {
        Set<ModelOperation> operations = EnumSet.range(ModelOperation.GET, ModelOperation.ON_DELETE);
        model.disabledOperations().forEach(disabled -> operations.removeAll(disabled.single()));
        FOLLOWED.forEach((mutation, subscription) -> {
            if (!operations.contains(mutation)) {
                operations.remove(subscription);
            }
        });
        return Collections.unmodifiableSet(operations);
    }
}
