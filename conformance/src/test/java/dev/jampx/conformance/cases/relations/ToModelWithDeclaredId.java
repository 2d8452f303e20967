package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ToModelWithDeclaredId.ts}. */
public final class ToModelWithDeclaredId implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Farm", a.model().field("id", a.id().required()).field("fields", a.hasMany("Field", "farmId")))
            .add(
                    "Field",
                    a.model().field("id", a.id()).field("farmId", a.id()).field("farm", a.belongsTo("Farm", "farmId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
