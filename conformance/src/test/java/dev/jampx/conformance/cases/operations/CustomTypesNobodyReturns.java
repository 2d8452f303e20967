package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CustomTypesNobodyReturns.ts}. */
public final class CustomTypesNobodyReturns implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Unused", a.customType().field("text", a.string()))
            .add("OfModel", a.customType().field("text", a.string()))
            .add("OfOperation", a.customType().field("text", a.string()))
            .add("OfBoth", a.customType().field("text", a.string()))
            .add(
                    "Thing",
                    a.model()
                            .field("one", a.ref("OfModel"))
                            .field("both", a.ref("OfBoth"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "first",
                    a.query()
                            .returns(a.ref("OfOperation"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "second",
                    a.query()
                            .returns(a.ref("OfBoth"))
                            .handler(a.handler().function(ECHO))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.custom())));

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
