package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DefaultMadeByTheDatabase.ts}. */
public final class DefaultMadeByTheDatabase implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Ticket", a.model().field("number", a.integer().defaultValue()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2443
