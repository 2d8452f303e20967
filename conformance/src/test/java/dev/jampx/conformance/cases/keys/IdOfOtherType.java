package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdOfOtherType.ts}. */
public final class IdOfOtherType implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Text", a.model().field("id", a.string().required()))
            .add("Whole", a.model().field("id", a.integer().required()))
            .add("Mail", a.model().field("id", a.email().required()).identifier("id"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
