package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelsOfOneNameInTwoCases.ts}. */
public final class ModelsOfOneNameInTwoCases implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("note", a.model().field("text", a.string()))
            .add("Note", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2004
