package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NoCounterpart.ts}. */
public final class NoCounterpart implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Team", a.model().field("name", a.string()))
            .add("Member", a.model().field("teamId", a.id()).field("team", a.belongsTo("Team", "teamId")))
            .authorization(allow -> List.of(allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
// JPX2105
