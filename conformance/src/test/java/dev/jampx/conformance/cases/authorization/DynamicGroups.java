package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DynamicGroups.ts}. */
public final class DynamicGroups implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Implicit",
                    a.model().field("text", a.string()).authorization(allow -> List.of(allow.groupDefinedIn("team"))))
            .add(
                    "ImplicitList",
                    a.model().field("text", a.string()).authorization(allow -> List.of(allow.groupsDefinedIn("teams"))))
            .add(
                    "Declared",
                    a.model()
                            .field("team", a.string().required())
                            .authorization(allow -> List.of(allow.groupDefinedIn("team"))))
            .add(
                    "DeclaredList",
                    a.model()
                            .field("teams", a.string().array())
                            .authorization(allow -> List.of(allow.groupsDefinedIn("teams"))))
            .add(
                    "OpenId",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.groupDefinedIn("team", AuthProvider.OIDC),
                                    allow.groupsDefinedIn("teams", AuthProvider.OIDC)
                                            .to(Operation.READ))))
            .add(
                    "Mixed",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.group("Admins"),
                                    allow.groupDefinedIn("team").to(Operation.READ, Operation.UPDATE))));

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
