package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Named.ts}. */
public final class Named implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Address",
                    a.customType()
                            .field("street", a.string())
                            .field("city", a.string().required())
                            .field("zip", a.string()))
            .add("Customer", a.model().field("name", a.string()).field("home", a.ref("Address")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
