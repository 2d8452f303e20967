package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CasedKeyFields.ts}. */
public final class CasedKeyFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Sale",
                    a.model()
                            .field("ShopID", a.id().required())
                            .field("Sale_Day", a.date().required())
                            .field("numberOfDay", a.integer().required())
                            .identifier("ShopID", "Sale_Day", "numberOfDay"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
