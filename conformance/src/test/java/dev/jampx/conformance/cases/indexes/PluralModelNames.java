package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code PluralModelNames.ts}. */
public final class PluralModelNames implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Person", a.model().field("city", a.string()).secondaryIndexes(index -> List.of(index.on("city"))))
            .add(
                    "Category",
                    a.model().field("parent", a.string()).secondaryIndexes(index -> List.of(index.on("parent"))))
            .add("Sheep", a.model().field("farm", a.string()).secondaryIndexes(index -> List.of(index.on("farm"))))
            .add("status", a.model().field("code", a.string()).secondaryIndexes(index -> List.of(index.on("code"))))
            .add("URLEntry", a.model().field("host", a.string()).secondaryIndexes(index -> List.of(index.on("host"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
