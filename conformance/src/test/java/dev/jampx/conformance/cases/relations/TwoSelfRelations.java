package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TwoSelfRelations.ts}. */
public final class TwoSelfRelations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Person",
                    a.model()
                            .field("motherId", a.id())
                            .field("mother", a.belongsTo("Person", "motherId"))
                            .field("childrenAsMother", a.hasMany("Person", "motherId"))
                            .field("fatherId", a.id())
                            .field("father", a.belongsTo("Person", "fatherId"))
                            .field("childrenAsFather", a.hasMany("Person", "fatherId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
