package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code AuthenticatedOperations.ts}. */
public final class AuthenticatedOperations implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Draft",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated().to(Operation.CREATE, Operation.UPDATE, Operation.DELETE))))
            .add(
                    "Log",
                    a.model()
                            .field("line", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(AuthProvider.OIDC).to(Operation.CREATE),
                                    allow.authenticated(AuthProvider.IDENTITY_POOL)
                                            .to(Operation.READ))))
            .add(
                    "Feed",
                    a.model()
                            .field("item", a.string())
                            .authorization(
                                    allow -> List.of(allow.authenticated().to(Operation.LISTEN))));

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
