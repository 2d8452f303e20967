package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListAsReference.ts}. */
public final class ListAsReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Parent", a.model().field("children", a.hasMany("Child", "parentIds")))
            .add(
                    "Child",
                    a.model().field("parentIds", a.id().array()).field("parent", a.belongsTo("Parent", "parentIds")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2103, Amplify crashes
