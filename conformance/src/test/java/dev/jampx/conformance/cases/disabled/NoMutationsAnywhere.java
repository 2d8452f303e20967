package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NoMutationsAnywhere.ts}. */
public final class NoMutationsAnywhere implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("First", a.model().field("x", a.string()).disableOperations(ModelOperation.MUTATIONS))
            .add("Second", a.model().field("x", a.string()).disableOperations(ModelOperation.MUTATIONS))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
