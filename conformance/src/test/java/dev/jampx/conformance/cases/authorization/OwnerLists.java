package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OwnerLists.ts}. */
public final class OwnerLists implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Declared",
                    a.model()
                            .field("editors", a.string().array())
                            .authorization(allow -> List.of(allow.ownersDefinedIn("editors"))))
            .add(
                    "Required",
                    a.model()
                            .field("editors", a.string().required().array().required())
                            .authorization(allow -> List.of(allow.ownersDefinedIn("editors"))))
            .add(
                    "Ids",
                    a.model()
                            .field("members", a.id().array())
                            .authorization(allow -> List.of(allow.ownersDefinedIn("members")
                                    .identityClaim("sub")
                                    .to(Operation.READ))))
            .add(
                    "OpenId",
                    a.model()
                            .field("editors", a.string().array())
                            .authorization(allow -> List.of(allow.ownersDefinedIn("editors", AuthProvider.OIDC))))
            .add(
                    "OwnerAndEditors",
                    a.model()
                            .field("text", a.string())
                            .field("editors", a.string().array())
                            .authorization(allow -> List.of(
                                    allow.owner(),
                                    allow.ownersDefinedIn("editors").to(Operation.READ, Operation.UPDATE))));

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
