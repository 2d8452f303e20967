package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EachWord.ts}. */
public final class EachWord implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("NoQueries", a.model().field("x", a.string()).disableOperations(ModelOperation.QUERIES))
            .add("NoMutations", a.model().field("x", a.string()).disableOperations(ModelOperation.MUTATIONS))
            .add("NoSubscriptions", a.model().field("x", a.string()).disableOperations(ModelOperation.SUBSCRIPTIONS))
            .add("NoList", a.model().field("x", a.string()).disableOperations(ModelOperation.LIST))
            .add("NoGet", a.model().field("x", a.string()).disableOperations(ModelOperation.GET))
            .add("NoCreate", a.model().field("x", a.string()).disableOperations(ModelOperation.CREATE))
            .add("NoUpdate", a.model().field("x", a.string()).disableOperations(ModelOperation.UPDATE))
            .add("NoDelete", a.model().field("x", a.string()).disableOperations(ModelOperation.DELETE))
            .add("NoOnCreate", a.model().field("x", a.string()).disableOperations(ModelOperation.ON_CREATE))
            .add("NoOnUpdate", a.model().field("x", a.string()).disableOperations(ModelOperation.ON_UPDATE))
            .add("NoOnDelete", a.model().field("x", a.string()).disableOperations(ModelOperation.ON_DELETE))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
