package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralRulesOfAProvider.ts}. */
public final class SeveralRulesOfAProvider implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Ticket",
                    a.model()
                            .field("text", a.string())
                            .field("team", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner().to(Operation.CREATE, Operation.READ),
                                    allow.group("Admins"),
                                    allow.group("Editors").to(Operation.UPDATE),
                                    allow.groupDefinedIn("team").to(Operation.READ),
                                    allow.authenticated().to(Operation.GET))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
