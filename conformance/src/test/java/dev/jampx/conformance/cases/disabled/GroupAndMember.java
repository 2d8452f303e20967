package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code GroupAndMember.ts}. */
public final class GroupAndMember implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Both", a.model().field("x", a.string()).disableOperations(ModelOperation.QUERIES, ModelOperation.GET))
            .add(
                    "Reverse",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.GET, ModelOperation.QUERIES))
            .add(
                    "Mutating",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.MUTATIONS, ModelOperation.CREATE, ModelOperation.UPDATE))
            .add(
                    "Listening",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.ON_CREATE, ModelOperation.SUBSCRIPTIONS))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
