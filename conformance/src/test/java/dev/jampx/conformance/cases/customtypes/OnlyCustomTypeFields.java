package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyCustomTypeFields.ts}. */
public final class OnlyCustomTypeFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Config",
                    a.model()
                            .field("display", a.customType().field("theme", a.string()))
                            .field("editor", a.customType().field("tabs", a.integer())))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
