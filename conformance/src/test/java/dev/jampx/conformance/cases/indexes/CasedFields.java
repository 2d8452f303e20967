package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CasedFields.ts}. */
public final class CasedFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "stockItem",
                    a.model()
                            .field("SKU", a.string())
                            .field("warehouse_id", a.id())
                            .field("shelfNo2", a.integer())
                            .field("x", a.floatType())
                            .secondaryIndexes(index -> List.of(
                                    index.on("SKU"),
                                    index.on("warehouse_id").sortKeys("shelfNo2"),
                                    index.on("x").sortKeys("SKU", "warehouse_id"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
