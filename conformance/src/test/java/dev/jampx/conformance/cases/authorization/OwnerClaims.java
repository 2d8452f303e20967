package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerClaims.ts}. */
public final class OwnerClaims implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Subject",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().identityClaim("sub"))))
            .add(
                    "Username",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().identityClaim("username"))))
            .add(
                    "Both",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner().identityClaim("sub::username"))))
            .add(
                    "Email",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow ->
                                    List.of(allow.ownerDefinedIn("mail").identityClaim("email"))))
            .add(
                    "Tenant",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.ownerDefinedIn("tenant", AuthProvider.OIDC)
                                    .identityClaim("custom:tenant")
                                    .to(Operation.READ, Operation.UPDATE))));

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
