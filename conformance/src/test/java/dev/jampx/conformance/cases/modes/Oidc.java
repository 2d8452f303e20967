package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Oidc.ts}. */
public final class Oidc implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Todo",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.authenticated(AuthProvider.OIDC))))
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(allow.owner(AuthProvider.OIDC))));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)
                .oidc(oidc -> oidc.providerName("login")
                        .issuerUrl("https://login.example.com")
                        .tokenExpiryFromAuthInSeconds(300)
                        .tokenExpireFromIssueInSeconds(600))));
    }
}
