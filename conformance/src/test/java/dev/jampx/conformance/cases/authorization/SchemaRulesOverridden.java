package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SchemaRulesOverridden.ts}. */
public final class SchemaRulesOverridden implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Inherits", a.model().field("text", a.string()))
            .add(
                    "Overrides",
                    a.model().field("text", a.string()).authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "Narrows",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ))))
            .add(
                    "FieldOverrides",
                    a.model()
                            .field("text", a.string())
                            .field("secret", a.string().authorization(allow -> List.of(allow.group("Admins")))))
            .authorization(allow -> List.of(
                    allow.owner(), allow.authenticated(AuthProvider.OIDC).to(Operation.READ)));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))
                        .oidc(oidc -> oidc.providerName("login")
                                .issuerUrl("https://login.example.com")
                                .tokenExpiryFromAuthInSeconds(3600)
                                .tokenExpireFromIssueInSeconds(3600))
                        .lambda(lambda -> lambda.function(JUDGE))),
                JUDGE);
    }
}
