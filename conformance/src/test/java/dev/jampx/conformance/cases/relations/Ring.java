package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Ring.ts}. */
public final class Ring implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Rock",
                    a.model()
                            .field("beatenById", a.id())
                            .field("beatenBy", a.belongsTo("Paper", "beatenById"))
                            .field("beats", a.hasMany("Scissors", "beatenById")))
            .add(
                    "Scissors",
                    a.model()
                            .field("beatenById", a.id())
                            .field("beatenBy", a.belongsTo("Rock", "beatenById"))
                            .field("beats", a.hasMany("Paper", "beatenById")))
            .add(
                    "Paper",
                    a.model()
                            .field("beatenById", a.id())
                            .field("beatenBy", a.belongsTo("Scissors", "beatenById"))
                            .field("beats", a.hasMany("Rock", "beatenById")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
