package dev.jampx.conformance.cases.operations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SchemaGroupClaims.ts}. */
public final class SchemaGroupClaims implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Note", a.model().field("text", a.string()))
            .add("ask", a.query().returns(a.string()).handler(a.handler().function(ECHO)))
            .add("change", a.mutation().returns(a.integer()).handler(a.handler().function(ECHO)))
            .authorization(allow -> List.of(
                    allow.group("Admins").withClaimIn("roles"),
                    allow.groups(List.of("Staff"), AuthProvider.OIDC).withClaimIn("memberships")));

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
