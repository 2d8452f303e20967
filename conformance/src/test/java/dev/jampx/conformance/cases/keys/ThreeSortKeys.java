package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ThreeSortKeys.ts}. */
public final class ThreeSortKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Place",
                    a.model()
                            .field("country", a.string().required())
                            .field("state", a.string().required())
                            .field("city", a.string().required())
                            .field("street", a.string().required())
                            .field("people", a.integer())
                            .identifier("country", "state", "city", "street"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
