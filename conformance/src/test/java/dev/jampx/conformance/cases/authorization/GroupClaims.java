package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code GroupClaims.ts}. */
public final class GroupClaims implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Single",
                    a.model()
                            .field("text", a.string())
                            .authorization(
                                    allow -> List.of(allow.group("Admins").withClaimIn("roles"))))
            .add(
                    "Several",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.groups("Admins", "Editors")
                                    .withClaimIn("custom:roles")
                                    .to(Operation.READ))))
            .add(
                    "OpenId",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.groups(List.of("Admins"), AuthProvider.OIDC)
                                    .withClaimIn("memberships"))))
            .add(
                    "Field",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.groupDefinedIn("team").withClaimIn("teams"),
                                    allow.groupsDefinedIn("teams", AuthProvider.OIDC)
                                            .withClaimIn("teams"))))
            .add(
                    "TwoClaims",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.group("Admins"),
                                    allow.group("Admins").withClaimIn("roles").to(Operation.READ))));

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
