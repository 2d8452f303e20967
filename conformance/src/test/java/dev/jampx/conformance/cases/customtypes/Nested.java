package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Nested.ts}. */
public final class Nested implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Car",
                    a.model()
                            .field(
                                    "engine",
                                    a.customType()
                                            .field("power", a.integer())
                                            .field(
                                                    "maker",
                                                    a.customType()
                                                            .field("name", a.string())
                                                            .field("country", a.string()))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
