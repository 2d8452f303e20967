package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SchemaRulesNarrowed.ts}. */
public final class SchemaRulesNarrowed implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Cat", a.model().field("name", a.string()))
            .add("Dog", a.model().field("name", a.string()).field("owner", a.string()))
            .authorization(allow -> List.of(
                    allow.owner().to(Operation.CREATE, Operation.UPDATE),
                    allow.publicApiKey().to(Operation.GET, Operation.LIST),
                    allow.group("Admins")));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
