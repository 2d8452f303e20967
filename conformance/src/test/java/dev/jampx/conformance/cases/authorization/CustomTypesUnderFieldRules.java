package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CustomTypesUnderFieldRules.ts}. */
public final class CustomTypesUnderFieldRules implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Place", a.customType().field("name", a.string()).field("country", a.ref("Country")))
            .add("Country", a.customType().field("code", a.string()))
            .add(
                    "Person",
                    a.model()
                            .field("place", a.ref("Place").authorization(allow -> List.of(allow.publicApiKey())))
                            .field("nick", a.string())
                            .authorization(allow -> List.of(allow.owner())))
            .add(
                    "Trip",
                    a.model()
                            .field("place", a.ref("Place"))
                            .field("country", a.ref("Country").array())
                            .authorization(allow -> List.of(
                                    allow.authenticated(AuthProvider.OIDC),
                                    allow.guest().to(Operation.GET))));

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
