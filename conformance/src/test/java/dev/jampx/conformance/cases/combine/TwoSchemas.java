package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TwoSchemas.ts}. */
public final class TwoSchemas implements BackendDefinition {

    private static final Schema SHOP = a.schema()
            .add("Product", a.model().field("name", a.string()).field("price", a.floatType()))
            .authorization(allow -> List.of(allow.guest()));

    private static final Schema BLOG = a.schema()
            .add("Post", a.model().field("title", a.string()))
            .authorization(allow -> List.of(allow.authenticated()));

    private static final CombinedSchema SCHEMA = a.combine(SHOP, BLOG);

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
