package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CombineNameTwice.ts}. */
public final class CombineNameTwice implements BackendDefinition {

    private static final Schema SHOP = a.schema()
            .add("Note", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final Schema BLOG = a.schema()
            .add("Note", a.model().field("title", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final CombinedSchema SCHEMA = a.combine(SHOP, BLOG);

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2003
