package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code KeysWithoutQueries.ts}. */
public final class KeysWithoutQueries implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Grade",
                    a.model()
                            .field("school", a.id().required())
                            .field("pupil", a.id().required())
                            .field("term", a.integer().required())
                            .identifier("school", "pupil", "term")
                            .disableOperations(ModelOperation.LIST))
            .add(
                    "Mark",
                    a.model()
                            .field("school", a.id().required())
                            .field("pupil", a.id().required())
                            .identifier("school", "pupil")
                            .disableOperations(ModelOperation.GET))
            .add(
                    "Report",
                    a.model()
                            .field("school", a.id().required())
                            .field("pupil", a.id().required())
                            .field("term", a.integer().required())
                            .identifier("school", "pupil", "term")
                            .disableOperations(ModelOperation.QUERIES))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
