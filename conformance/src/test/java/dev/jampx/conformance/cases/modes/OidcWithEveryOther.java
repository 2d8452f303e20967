package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OidcWithEveryOther.ts}. */
public final class OidcWithEveryOther implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.authenticated(AuthProvider.OIDC),
                                    allow.owner(),
                                    allow.custom().to(Operation.READ),
                                    allow.publicApiKey().to(Operation.GET))))
            .add("Note", a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated())));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)
                        .oidc(oidc -> oidc.providerName("login")
                                .issuerUrl("https://login.example.com")
                                .tokenExpiryFromAuthInSeconds(300)
                                .tokenExpireFromIssueInSeconds(600))
                        .lambda(lambda -> lambda.function(JUDGE))
                        .apiKey(key -> key.expiresInDays(90))),
                JUDGE);
    }
}
