package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code MembersOfObjects.ts}. */
public final class MembersOfObjects implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Odd",
                    a.model()
                            .field("to_string", a.string())
                            .field("value_of", a.integer().required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
