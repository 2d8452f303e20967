package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Authenticated.ts}. */
public final class Authenticated implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Standard", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "UserPools",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.USER_POOLS))))
            .add(
                    "IdentityPool",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.IDENTITY_POOL))))
            .add(
                    "OpenId",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "Everybody",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(),
                                    allow.authenticated(AuthProvider.IDENTITY_POOL),
                                    allow.authenticated(AuthProvider.OIDC))));

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
