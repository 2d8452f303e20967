package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AcrossGroups.ts}. */
public final class AcrossGroups implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Log",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.LIST))
            .add(
                    "Feed",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.GET, ModelOperation.ON_DELETE))
            .add(
                    "Sink",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.QUERIES, ModelOperation.SUBSCRIPTIONS))
            .add(
                    "Source",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.MUTATIONS, ModelOperation.SUBSCRIPTIONS))
            .add(
                    "Write",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.QUERIES, ModelOperation.DELETE))
            .add(
                    "Twice",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.CREATE, ModelOperation.ON_CREATE))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
