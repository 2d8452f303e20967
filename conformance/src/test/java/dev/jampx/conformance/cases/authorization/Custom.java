package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Custom.ts}. */
public final class Custom implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Standard", a.model().field("text", a.string()).authorization(allow -> List.of(allow.custom())))
            .add(
                    "Named",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.custom(AuthProvider.FUNCTION))))
            .add(
                    "Reader",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(), allow.custom().to(Operation.READ))))
            .add(
                    "Writer",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.custom().to(Operation.CREATE, Operation.UPDATE))));

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
