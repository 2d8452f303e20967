package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IndexOnList.ts}. */
public final class IndexOnList implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model().field("tags", a.string().array()).secondaryIndexes(index -> List.of(index.on("tags"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2302
