package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompoundWords.ts}. */
public final class CompoundWords implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("ShoppingCategory", a.model().field("x", a.string()))
            .add("BlackSheep", a.model().field("x", a.string()))
            .add("SalesPerson", a.model().field("x", a.string()))
            .add("UserChild", a.model().field("x", a.string()))
            .add("PostHistory", a.model().field("x", a.string()))
            .add("KeyBox", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
