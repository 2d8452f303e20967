package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OidcSharedTypes.ts}. */
public final class OidcSharedTypes implements BackendDefinition {

    private static final FunctionDefinition ECHO = defineFunction("echo").entry("./echo.js");

    private static final Schema SCHEMA = a.schema()
            .add("Place", a.customType().field("name", a.string()).field("country", a.ref("Country")))
            .add("Country", a.customType().field("code", a.string()))
            .add(
                    "Person",
                    a.model().field("place", a.ref("Place")).authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "ask",
                    a.query()
                            .returns(a.ref("Place"))
                            .handler(a.handler().function(ECHO))
                            .authorization(
                                    allow -> List.of(allow.authenticated(AuthProvider.OIDC), allow.group("Admins"))))
            .add(
                    "tell",
                    a.mutation()
                            .returns(a.ref("Country"))
                            .handler(a.handler().custom("./echo.handler.js"))
                            .authorization(allow -> List.of(allow.group("Admins"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)
                        .oidc(oidc -> oidc.providerName("login")
                                .issuerUrl("https://login.example.com")
                                .tokenExpiryFromAuthInSeconds(300)
                                .tokenExpireFromIssueInSeconds(600))),
                ECHO);
    }
}
