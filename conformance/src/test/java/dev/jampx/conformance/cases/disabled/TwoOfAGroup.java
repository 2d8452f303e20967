package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TwoOfAGroup.ts}. */
public final class TwoOfAGroup implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "ReadNothing",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.GET, ModelOperation.LIST))
            .add(
                    "CreateOnly",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.UPDATE, ModelOperation.DELETE))
            .add(
                    "DeleteOnly",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.CREATE, ModelOperation.UPDATE))
            .add(
                    "UpdateOnly",
                    a.model().field("x", a.string()).disableOperations(ModelOperation.CREATE, ModelOperation.DELETE))
            .add(
                    "Silent",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(
                                    ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE))
            .add(
                    "Created",
                    a.model()
                            .field("x", a.string())
                            .disableOperations(ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
