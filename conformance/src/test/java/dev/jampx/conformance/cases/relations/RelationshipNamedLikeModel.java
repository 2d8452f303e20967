package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationshipNamedLikeModel.ts}. */
public final class RelationshipNamedLikeModel implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Team", a.model().field("Player", a.hasMany("Player", "TeamId")))
            .add("Player", a.model().field("TeamId", a.id()).field("Team", a.belongsTo("Team", "TeamId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
