package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelWithoutQueries.ts}. */
public final class ModelWithoutQueries implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("name", a.string())
                            .disableOperations(ModelOperation.QUERIES)
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
