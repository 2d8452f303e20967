package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LikeScalars.ts}. */
public final class LikeScalars implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Integer", a.model().field("x", a.string()))
            .add("Date", a.model().field("x", a.string()))
            .add("Json", a.model().field("x", a.string()))
            .add("Model", a.model().field("x", a.string()))
            .add("Input", a.model().field("x", a.string()))
            .add("Type", a.model().field("x", a.string()))
            .add("Filter", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
