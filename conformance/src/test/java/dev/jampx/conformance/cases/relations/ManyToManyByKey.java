package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ManyToManyByKey.ts}. */
public final class ManyToManyByKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Actor", a.model().field("roles", a.hasMany("Role", "actorId")))
            .add("Film", a.model().field("roles", a.hasMany("Role", "filmId")))
            .add(
                    "Role",
                    a.model()
                            .field("actorId", a.id().required())
                            .field("filmId", a.id().required())
                            .field("name", a.string())
                            .field("actor", a.belongsTo("Actor", "actorId"))
                            .field("film", a.belongsTo("Film", "filmId"))
                            .identifier("actorId", "filmId"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
