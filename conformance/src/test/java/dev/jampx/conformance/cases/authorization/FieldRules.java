package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRules.ts}. */
public final class FieldRules implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Person",
                    a.model()
                            .field("name", a.string())
                            .field("salary", a.integer().authorization(allow -> List.of(allow.group("Admins"))))
                            .field(
                                    "nick",
                                    a.string()
                                            .authorization(
                                                    allow -> List.of(allow.publicApiKey(), allow.authenticated())))
                            .field(
                                    "note",
                                    a.string()
                                            .authorization(allow -> List.of(
                                                    allow.authenticated().to(Operation.CREATE, Operation.READ))))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
