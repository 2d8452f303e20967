package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RefToModelFromCustomType.ts}. */
public final class RefToModelFromCustomType implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Door", a.model().field("label", a.string()))
            .add("Wall", a.customType().field("door", a.ref("Door")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2216
