package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyModeIsOidc.ts}. */
public final class OnlyModeIsOidc implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(
                    allow.owner(AuthProvider.OIDC),
                    allow.authenticated(AuthProvider.OIDC).to(Operation.READ)));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA)
                .authorizationModes(modes -> modes.oidc(oidc -> oidc.providerName("login")
                        .issuerUrl("https://login.example.com")
                        .tokenExpiryFromAuthInSeconds(300)
                        .tokenExpireFromIssueInSeconds(600))));
    }
}
