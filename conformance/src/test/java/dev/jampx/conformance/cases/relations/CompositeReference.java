package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeReference.ts}. */
public final class CompositeReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Store",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("name", a.string().required())
                            .field("shelves", a.hasMany("Shelf", "storeTenant", "storeName"))
                            .identifier("tenant", "name"))
            .add(
                    "Shelf",
                    a.model()
                            .field("label", a.string())
                            .field("storeTenant", a.id())
                            .field("storeName", a.string())
                            .field("store", a.belongsTo("Store", "storeTenant", "storeName")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
