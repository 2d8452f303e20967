package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code StaticGroups.ts}. */
public final class StaticGroups implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Single", a.model().field("text", a.string()).authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "Several",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.groups("Admins", "Editors"))))
            .add(
                    "Readers",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.group("Admins"),
                                    allow.group("Editors").to(Operation.READ, Operation.UPDATE))))
            .add(
                    "Unknown",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow ->
                                    List.of(allow.group("Everybody else").to(Operation.GET))))
            .add(
                    "OpenId",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.group("Admins", AuthProvider.OIDC),
                                    allow.groups(List.of("Staff", "Guests"), AuthProvider.OIDC)
                                            .to(Operation.READ))));

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
