package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdAsSortKey.ts}. */
public final class IdAsSortKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Entry",
                    a.model()
                            .field("book", a.string().required())
                            .field("id", a.id().required())
                            .field("text", a.string())
                            .identifier("book", "id"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
