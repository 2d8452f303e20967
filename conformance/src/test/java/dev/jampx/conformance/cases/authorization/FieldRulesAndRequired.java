package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRulesAndRequired.ts}. */
public final class FieldRulesAndRequired implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Account",
                    a.model()
                            .field(
                                    "id",
                                    a.id().required()
                                            .authorization(allow -> List.of(
                                                    allow.authenticated(),
                                                    allow.publicApiKey().to(Operation.READ))))
                            .field(
                                    "number",
                                    a.string()
                                            .required()
                                            .authorization(allow -> List.of(
                                                    allow.authenticated(),
                                                    allow.publicApiKey().to(Operation.READ))))
                            .field("balance", a.floatType())
                            .field(
                                    "likes",
                                    a.integer()
                                            .authorization(
                                                    allow -> List.of(allow.authenticated(), allow.publicApiKey())))
                            .authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
    }
}
