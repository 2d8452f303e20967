package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SharedIdentifier.ts}. */
public final class SharedIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("User", a.model().field("profile", a.hasOne("Profile", "id")).field("name", a.string()))
            .add(
                    "Profile",
                    a.model()
                            .field("id", a.id().required())
                            .field("text", a.string())
                            .field("user", a.belongsTo("User", "id")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
