package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRulesAndDelete.ts}. */
public final class FieldRulesAndDelete implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Locked",
                    a.model()
                            .field("text", a.string())
                            .field("secret", a.string().authorization(allow -> List.of(allow.authenticated())))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())))
            .add(
                    "Open",
                    a.model()
                            .field("text", a.string())
                            .field(
                                    "shared",
                                    a.string()
                                            .authorization(
                                                    allow -> List.of(allow.authenticated(), allow.publicApiKey())))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())))
            .add(
                    "Half",
                    a.model()
                            .field("text", a.string())
                            .field(
                                    "kept",
                                    a.string()
                                            .authorization(allow -> List.of(
                                                    allow.authenticated(),
                                                    allow.publicApiKey().to(Operation.READ))))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
