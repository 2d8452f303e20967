package dev.jampx.conformance.cases.refs;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DeclaredInAnyOrder.ts}. */
public final class DeclaredInAnyOrder implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Car", a.model().field("state", a.ref("State")).field("motor", a.ref("Motor")))
            .add("Motor", a.customType().field("state", a.ref("State")))
            .add("State", a.enumType("NEW", "USED"))
            .add("Truck", a.model().field("motor", a.ref("Motor").required()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
