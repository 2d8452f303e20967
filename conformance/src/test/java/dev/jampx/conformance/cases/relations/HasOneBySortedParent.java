package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code HasOneBySortedParent.ts}. */
public final class HasOneBySortedParent implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Page",
                    a.model()
                            .field("book", a.id().required())
                            .field("number", a.integer().required())
                            .field("cover", a.hasOne("Cover", "book", "number"))
                            .identifier("book", "number"))
            .add(
                    "Cover",
                    a.model()
                            .field("book", a.id().required())
                            .field("number", a.integer().required())
                            .field("image", a.url())
                            .field("page", a.belongsTo("Page", "book", "number"))
                            .identifier("book", "number"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
