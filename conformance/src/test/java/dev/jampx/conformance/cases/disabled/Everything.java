package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Everything.ts}. */
public final class Everything implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Hidden",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(
                                    ModelOperation.QUERIES, ModelOperation.MUTATIONS, ModelOperation.SUBSCRIPTIONS))
            .add("Shown", a.model().field("y", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
