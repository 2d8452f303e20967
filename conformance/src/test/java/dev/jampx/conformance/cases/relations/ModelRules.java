package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ModelRules.ts}. */
public final class ModelRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Team",
                    a.model()
                            .field("name", a.string())
                            .field("members", a.hasMany("Member", "teamId"))
                            .authorization(
                                    allow -> List.of(allow.authenticated().to(Operation.READ), allow.group("Admins"))))
            .add(
                    "Member",
                    a.model()
                            .field("nick", a.string())
                            .field("teamId", a.id())
                            .field("team", a.belongsTo("Team", "teamId"))
                            .authorization(allow ->
                                    List.of(allow.owner(), allow.authenticated().to(Operation.READ))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
