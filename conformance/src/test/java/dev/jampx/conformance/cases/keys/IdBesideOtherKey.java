package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdBesideOtherKey.ts}. */
public final class IdBesideOtherKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Badge",
                    a.model()
                            .field("id", a.id())
                            .field("code", a.string().required())
                            .identifier("code"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
