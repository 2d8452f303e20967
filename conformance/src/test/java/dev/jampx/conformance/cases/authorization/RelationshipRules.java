package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationshipRules.ts}. */
public final class RelationshipRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Team",
                    a.model()
                            .field("name", a.string())
                            .field(
                                    "members",
                                    a.hasMany("Member", "teamId")
                                            .authorization(allow -> List.of(allow.authenticated())))
                            .field(
                                    "badge",
                                    a.hasOne("Badge", "teamId").authorization(allow -> List.of(allow.group("Admins")))))
            .add(
                    "Member",
                    a.model()
                            .field("name", a.string())
                            .field("teamId", a.id())
                            .field(
                                    "team",
                                    a.belongsTo("Team", "teamId")
                                            .authorization(allow -> List.of(
                                                    allow.authenticated().to(Operation.READ), allow.publicApiKey()))))
            .add("Badge", a.model().field("teamId", a.id()).field("team", a.belongsTo("Team", "teamId")))
            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated()));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
