package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumRefInIdentifier.ts}. */
public final class EnumRefInIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Region", a.enumType("EU", "US"))
            .add(
                    "Warehouse",
                    a.model()
                            .field("region", a.ref("Region").required())
                            .field("name", a.string().required())
                            .identifier("region", "name"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2203
