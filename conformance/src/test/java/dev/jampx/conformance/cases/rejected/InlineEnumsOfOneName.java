package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineEnumsOfOneName.ts}. */
public final class InlineEnumsOfOneName implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Door", a.model().field("state", a.enumType("OPEN")).field("State", a.enumType("SHUT")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2214
