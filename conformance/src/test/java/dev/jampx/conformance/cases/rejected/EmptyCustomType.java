package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EmptyCustomType.ts}. */
public final class EmptyCustomType implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Place", a.customType())
            .add("Shop", a.model().field("place", a.ref("Place")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2213
