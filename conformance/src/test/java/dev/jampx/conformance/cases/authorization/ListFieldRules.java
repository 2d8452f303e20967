package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ListFieldRules.ts}. */
public final class ListFieldRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Profile",
                    a.model()
                            .field(
                                    "tags",
                                    a.string()
                                            .array()
                                            .authorization(allow -> List.of(
                                                    allow.publicApiKey().to(Operation.READ), allow.authenticated())))
                            .field(
                                    "scores",
                                    a.integer()
                                            .required()
                                            .array()
                                            .authorization(allow -> List.of(allow.authenticated())))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
