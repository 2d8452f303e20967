package dev.jampx.conformance.cases.handlers;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AsyncRules.ts}. */
public final class AsyncRules implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final FunctionDefinition MAILER = defineFunction("mailer").entry("./mailer.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "sendByKey",
                    a.mutation()
                            .handler(a.handler().function(MAILER).async())
                            .authorization(allow -> List.of(allow.publicApiKey())))
            .add(
                    "sendByGroup",
                    a.mutation()
                            .handler(a.handler().function(MAILER).async())
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "sendByOpenId",
                    a.mutation()
                            .handler(a.handler().function(MAILER).async())
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))));

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
                MAILER);
    }
}
