package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneToOne.ts}. */
public final class OneToOne implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Citizen", a.model().field("name", a.string()).field("passport", a.hasOne("Passport", "citizenId")))
            .add(
                    "Passport",
                    a.model()
                            .field("number", a.string())
                            .field("citizenId", a.id())
                            .field("citizen", a.belongsTo("Citizen", "citizenId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
