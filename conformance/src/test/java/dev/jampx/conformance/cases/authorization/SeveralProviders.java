package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SeveralProviders.ts}. */
public final class SeveralProviders implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Article",
                    a.model()
                            .field("title", a.string().required())
                            .field("body", a.string())
                            .authorization(allow -> List.of(
                                    allow.publicApiKey().to(Operation.READ),
                                    allow.guest().to(Operation.READ),
                                    allow.owner(),
                                    allow.groups("Admins", "Editors"),
                                    allow.authenticated(AuthProvider.OIDC).to(Operation.CREATE, Operation.READ),
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
