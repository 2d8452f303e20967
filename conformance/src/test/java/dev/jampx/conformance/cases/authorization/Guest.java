package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Guest.ts}. */
public final class Guest implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Page", a.model().field("text", a.string()).authorization(allow -> List.of(allow.guest())))
            .add(
                    "Vote",
                    a.model()
                            .field("stars", a.integer())
                            .authorization(allow -> List.of(allow.guest().to(Operation.CREATE, Operation.GET))))
            .add(
                    "Menu",
                    a.model()
                            .field("dish", a.string())
                            .authorization(allow -> List.of(
                                    allow.guest().to(Operation.READ),
                                    allow.authenticated(AuthProvider.IDENTITY_POOL))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }
}
