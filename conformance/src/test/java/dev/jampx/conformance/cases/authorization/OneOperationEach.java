package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneOperationEach.ts}. */
public final class OneOperationEach implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Document",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.publicApiKey().to(Operation.GET),
                                    allow.guest().to(Operation.LIST),
                                    allow.authenticated().to(Operation.CREATE),
                                    allow.authenticated(AuthProvider.OIDC).to(Operation.UPDATE),
                                    allow.custom().to(Operation.DELETE))));

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
