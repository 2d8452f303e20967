package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyKeyFields.ts}. */
public final class OnlyKeyFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Follow",
                    a.model()
                            .field("follower", a.id().required())
                            .field("followed", a.id().required())
                            .identifier("follower", "followed"))
            .add("Tag", a.model().field("name", a.string().required()).identifier("name"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
