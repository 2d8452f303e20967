package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WrongDefaultOfUrl.ts}. */
public final class WrongDefaultOfUrl implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Site", a.model().field("link", a.url().defaultValue("not a link")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2442
