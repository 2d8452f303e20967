package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredWithDefault.ts}. */
public final class RequiredWithDefault implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Task",
                    a.model()
                            .field("title", a.string().required().defaultValue("New task"))
                            .field("points", a.integer().defaultValue(1).required())
                            .field("done", a.booleanType().required().defaultValue(false))
                            .field("estimate", a.floatType().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
