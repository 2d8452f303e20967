package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumUnused.ts}. */
public final class EnumUnused implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Unused", a.enumType("A", "B"))
            .add("Note", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
