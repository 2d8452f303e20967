package dev.jampx.conformance.cases.customtypes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Circular.ts}. */
public final class Circular implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Comment",
                    a.customType()
                            .field("text", a.string())
                            .field("replies", a.ref("Comment").array()))
            .add("Article", a.model().field("comments", a.ref("Comment").array()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
