package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Inline.ts}. */
public final class Inline implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Shop",
                    a.model()
                            .field("name", a.string())
                            .field(
                                    "location",
                                    a.customType()
                                            .field("lat", a.floatType().required())
                                            .field("long", a.floatType().required())))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
