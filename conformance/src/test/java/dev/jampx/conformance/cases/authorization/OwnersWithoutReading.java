package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnersWithoutReading.ts}. */
public final class OwnersWithoutReading implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner().to(Operation.CREATE),
                                    allow.ownersDefinedIn("shredders").to(Operation.DELETE),
                                    allow.groupDefinedIn("team").to(Operation.UPDATE))))
            .add(
                    "Letter",
                    a.model()
                            .field("owner", a.string())
                            .field("team", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner().to(Operation.LIST, Operation.SYNC),
                                    allow.groupDefinedIn("team").to(Operation.LISTEN))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
