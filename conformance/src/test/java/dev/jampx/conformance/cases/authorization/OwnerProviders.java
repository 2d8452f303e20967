package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerProviders.ts}. */
public final class OwnerProviders implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Pool",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner(AuthProvider.USER_POOLS))))
            .add(
                    "OpenId",
                    a.model().field("text", a.string()).authorization(allow -> List.of(allow.owner(AuthProvider.OIDC))))
            .add(
                    "Both",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.owner(AuthProvider.OIDC).identityClaim("sub"))))
            .add(
                    "Either",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.ownerDefinedIn("writer"),
                                    allow.ownerDefinedIn("publisher", AuthProvider.OIDC))));

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
