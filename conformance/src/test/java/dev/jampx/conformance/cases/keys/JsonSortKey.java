package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code JsonSortKey.ts}. */
public final class JsonSortKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Document",
                    a.model()
                            .field("code", a.string().required())
                            .field("body", a.json().required())
                            .identifier("code", "body"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
