package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DeclaredId.ts}. */
public final class DeclaredId implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Optional", a.model().field("id", a.id()).field("text", a.string()))
            .add("Required", a.model().field("id", a.id().required()).field("text", a.string()))
            .add(
                    "Named",
                    a.model()
                            .field("text", a.string())
                            .field("id", a.id().required())
                            .identifier("id"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
