package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Rules.ts}. */
public final class Rules implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "byKey",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "byGuest",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.guest())))
            .add(
                    "byPool",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "byUserPools",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.USER_POOLS))))
            .add(
                    "byIdentity",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.IDENTITY_POOL))))
            .add(
                    "byOpenId",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "byFunction",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.custom())))
            .add(
                    "byNamedFunction",
                    a.mutation()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.custom(AuthProvider.FUNCTION))))
            .add(
                    "byAll",
                    a.mutation()
                            .returns(a.string())
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(
                                    allow.publicApiKey(),
                                    allow.guest(),
                                    allow.authenticated(),
                                    allow.authenticated(AuthProvider.OIDC),
                                    allow.custom())));

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
                JUDGE,
                ECHO);
    }
}
