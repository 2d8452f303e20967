package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code UpperCaseFields.ts}. */
public final class UpperCaseFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Owner",
                    a.model()
                            .field("Pets", a.hasMany("Pet", "OwnerID"))
                            .field("FirstPet", a.hasOne("FirstPet", "OwnerID")))
            .add("Pet", a.model().field("OwnerID", a.id()).field("Owner", a.belongsTo("Owner", "OwnerID")))
            .add("FirstPet", a.model().field("OwnerID", a.id()).field("Owner", a.belongsTo("Owner", "OwnerID")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
