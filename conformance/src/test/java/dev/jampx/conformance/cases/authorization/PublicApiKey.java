package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code PublicApiKey.ts}. */
public final class PublicApiKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Note", a.model().field("text", a.string()).authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "Guestbook",
                    a.model()
                            .field("entry", a.string())
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.CREATE, Operation.LIST))))
            .add(
                    "Notice",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ))))
            .add(
                    "Inbox",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.CREATE))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
