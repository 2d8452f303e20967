package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationToEnum.ts}. */
public final class RelationToEnum implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Kind", a.enumType("a", "b"))
            .add("Parent", a.model().field("kinds", a.hasMany("Kind", "parentId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2104
