package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneSchema.ts}. */
public final class OneSchema implements BackendDefinition {

    private static final Schema ONLY = a.schema()
            .add("Product", a.model().field("name", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final CombinedSchema SCHEMA = a.combine(ONLY);

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
