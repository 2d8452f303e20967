package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AllMutationsOneByOne.ts}. */
public final class AllMutationsOneByOne implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Frozen",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE))
            .add("Other", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
