package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineEnumsWithSameValues.ts}. */
public final class InlineEnumsWithSameValues implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Lamp", a.model().field("state", a.enumType("ON", "OFF")).field("spare", a.enumType("ON", "OFF")))
            .add("Fan", a.model().field("state", a.enumType("ON", "OFF")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
