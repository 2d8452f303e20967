package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeReferencesTwice.ts}. */
public final class CompositeReferencesTwice implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Team",
                    a.model()
                            .field("league", a.string().required())
                            .field("name", a.string().required())
                            .field("homeGames", a.hasMany("Game", "homeLeague", "homeName"))
                            .field("guestGames", a.hasMany("Game", "guestLeague", "guestName"))
                            .identifier("league", "name"))
            .add(
                    "Game",
                    a.model()
                            .field("homeLeague", a.string())
                            .field("homeName", a.string())
                            .field("guestLeague", a.string())
                            .field("guestName", a.string())
                            .field("home", a.belongsTo("Team", "homeLeague", "homeName"))
                            .field("guest", a.belongsTo("Team", "guestLeague", "guestName")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
