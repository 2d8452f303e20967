package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredFields.ts}. */
public final class RequiredFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Seat",
                    a.model()
                            .field("hall", a.string().required())
                            .field("row", a.integer().required())
                            .field("number", a.integer().required())
                            .field("price", a.floatType())
                            .secondaryIndexes(
                                    index -> List.of(index.on("hall").sortKeys("row", "number"), index.on("row"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
