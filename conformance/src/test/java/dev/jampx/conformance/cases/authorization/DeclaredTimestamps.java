package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DeclaredTimestamps.ts}. */
public final class DeclaredTimestamps implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Entry",
                    a.model()
                            .field("text", a.string())
                            .field("createdAt", a.datetime().authorization(allow -> List.of(allow.authenticated())))
                            .field("updatedAt", a.datetime())
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
