package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code KeyFieldsNotFirst.ts}. */
public final class KeyFieldsNotFirst implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Event",
                    a.model()
                            .field("title", a.string())
                            .field("at", a.datetime().required())
                            .field("room", a.string())
                            .field("building", a.string().required())
                            .identifier("building", "at"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
