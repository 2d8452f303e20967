package dev.jampx.conformance.cases.authorization;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CustomTypesOfModels.ts}. */
public final class CustomTypesOfModels implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Address", a.customType().field("street", a.string()).field("country", a.ref("Country")))
            .add("Country", a.enumType("CH", "FR"))
            .add(
                    "Person",
                    a.model()
                            .field("home", a.ref("Address"))
                            .field(
                                    "work",
                                    a.customType().field("desk", a.integer()).field("address", a.ref("Address")))
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "Office",
                    a.model()
                            .field("address", a.ref("Address").required())
                            .authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ))));

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
