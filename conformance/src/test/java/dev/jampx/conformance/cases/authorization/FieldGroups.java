package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldGroups.ts}. */
public final class FieldGroups implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "File",
                    a.model()
                            .field("name", a.string())
                            .field(
                                    "grade",
                                    a.integer()
                                            .authorization(allow -> List.of(
                                                    allow.group("Admins").to(Operation.READ),
                                                    allow.group("Editors").to(Operation.CREATE, Operation.UPDATE))))
                            .field("stamp", a.string().authorization(allow -> List.of(allow.groupDefinedIn("office"))))
                            .field(
                                    "seal",
                                    a.string()
                                            .authorization(
                                                    allow -> List.of(allow.groups(List.of("Clerks"), AuthProvider.OIDC)
                                                            .withClaimIn("roles"))))
                            .authorization(
                                    allow -> List.of(allow.authenticated(), allow.authenticated(AuthProvider.OIDC))));

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
