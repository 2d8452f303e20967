package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TooFewReferences.ts}. */
public final class TooFewReferences implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Store",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("name", a.string().required())
                            .field("shelves", a.hasMany("Shelf", "storeTenant"))
                            .identifier("tenant", "name"))
            .add("Shelf", a.model().field("storeTenant", a.id()).field("store", a.belongsTo("Store", "storeTenant")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2107
