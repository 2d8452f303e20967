package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AlreadyPlural.ts}. */
public final class AlreadyPlural implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Settings", a.model().field("x", a.string()))
            .add("Users", a.model().field("x", a.string()))
            .add("People", a.model().field("x", a.string()))
            .add("Data", a.model().field("x", a.string()))
            .add("Children", a.model().field("x", a.string()))
            .add("Addresses", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
