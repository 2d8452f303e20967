package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RefAcrossSchemas.ts}. */
public final class RefAcrossSchemas implements BackendDefinition {

    private static final Schema SHOP =
            a.schema().add("Color", a.enumType("red", "blue")).authorization(allow -> List.of(allow.publicApiKey()));

    private static final Schema BLOG = a.schema()
            .add("Book", a.model().field("cover", a.ref("Color")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final CombinedSchema SCHEMA = a.combine(SHOP, BLOG);

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
