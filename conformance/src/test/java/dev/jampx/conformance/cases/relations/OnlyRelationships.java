package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyRelationships.ts}. */
public final class OnlyRelationships implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Left", a.model().field("rights", a.hasMany("Right", "leftId")))
            .add("Right", a.model().field("leftId", a.id()).field("left", a.belongsTo("Left", "leftId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
