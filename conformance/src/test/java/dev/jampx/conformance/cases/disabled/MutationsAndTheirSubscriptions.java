package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code MutationsAndTheirSubscriptions.ts}. */
public final class MutationsAndTheirSubscriptions implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "A1",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.MUTATIONS, ModelOperation.ON_CREATE))
            .add(
                    "A2",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.UPDATE, ModelOperation.ON_DELETE))
            .add(
                    "A3",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(
                                    ModelOperation.DELETE, ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
