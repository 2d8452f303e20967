package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListInIdentifier.ts}. */
public final class ListInIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Badge",
                    a.model().field("codes", a.string().array().required()).identifier("codes"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2203
