package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code HasOneAndHasManyByOneReference.ts}. */
public final class HasOneAndHasManyByOneReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Parent",
                    a.model()
                            .field("children", a.hasMany("Child", "parentId"))
                            .field("eldest", a.hasOne("Child", "parentId")))
            .add("Child", a.model().field("parentId", a.id()).field("parent", a.belongsTo("Parent", "parentId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2106
