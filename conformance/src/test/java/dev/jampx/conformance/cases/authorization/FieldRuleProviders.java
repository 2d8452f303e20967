package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldRuleProviders.ts}. */
public final class FieldRuleProviders implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Sample",
                    a.model()
                            .field("plain", a.string())
                            .field("byKey", a.string().authorization(allow -> List.of(allow.publicApiKey())))
                            .field("byGuest", a.integer().authorization(allow -> List.of(allow.guest())))
                            .field("byPool", a.floatType().authorization(allow -> List.of(allow.authenticated())))
                            .field(
                                    "byIdentity",
                                    a.booleanType()
                                            .authorization(
                                                    allow -> List.of(allow.authenticated(AuthProvider.IDENTITY_POOL))))
                            .field(
                                    "byOpenId",
                                    a.date().authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
                            .field("byOwner", a.time().authorization(allow -> List.of(allow.owner())))
                            .field(
                                    "byOpenIdOwner",
                                    a.datetime().authorization(allow -> List.of(allow.owner(AuthProvider.OIDC))))
                            .field(
                                    "byGroup",
                                    a.json().authorization(allow -> List.of(allow.groups("Admins", "Editors"))))
                            .field("byFunction", a.url().authorization(allow -> List.of(allow.custom())))
                            .authorization(allow -> List.of(
                                    allow.publicApiKey(),
                                    allow.authenticated(),
                                    allow.guest(),
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
                JUDGE);
    }
}
