package dev.jampx.conformance.cases.enums;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EnumDeclaredLast.ts}. */
public final class EnumDeclaredLast implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Order", a.model().field("state", a.ref("OrderState")))
            .add("OrderState", a.enumType("PLACED", "SHIPPED", "RETURNED"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
