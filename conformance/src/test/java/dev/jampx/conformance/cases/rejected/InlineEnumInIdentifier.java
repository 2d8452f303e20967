package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code InlineEnumInIdentifier.ts}. */
public final class InlineEnumInIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Warehouse",
                    a.model()
                            .field("region", a.enumType("EU", "US"))
                            .field("name", a.string().required())
                            .identifier("name", "region"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2203
