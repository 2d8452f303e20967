package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Unused.ts}. */
public final class Unused implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Unused", a.customType().field("x", a.string()).field("kind", a.enumType("a", "b")))
            .add("Used", a.model().field("y", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
