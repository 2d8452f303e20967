package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineTypes.ts}. */
public final class InlineTypes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "user",
                    a.model()
                            .field(
                                    "home_address",
                                    a.customType().field("street", a.string()).field("kind_of", a.enumType("a", "b")))
                            .field("URL", a.enumType("x"))
                            .field("iPhone", a.customType().field("model", a.string())))
            .add(
                    "Big_Model",
                    a.model()
                            .field(
                                    "inner",
                                    a.customType()
                                            .field(
                                                    "deeper_still",
                                                    a.customType().field("x", a.integer()))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
