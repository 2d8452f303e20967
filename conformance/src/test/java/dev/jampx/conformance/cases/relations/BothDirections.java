package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code BothDirections.ts}. */
public final class BothDirections implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Club",
                    a.model()
                            .field("members", a.hasMany("Member", "clubId"))
                            .field("presidentId", a.id())
                            .field("president", a.belongsTo("Member", "presidentId")))
            .add(
                    "Member",
                    a.model()
                            .field("clubId", a.id())
                            .field("club", a.belongsTo("Club", "clubId"))
                            .field("presides", a.hasOne("Club", "presidentId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
