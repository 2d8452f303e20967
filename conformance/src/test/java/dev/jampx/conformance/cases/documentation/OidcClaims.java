package dev.jampx.conformance.cases.documentation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OidcClaims.ts}. */
public final class OidcClaims implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("id", a.id())
                            .field("owner", a.string())
                            .field("postname", a.string())
                            .field("content", a.string())
                            .authorization(allow -> List.of(
                                    allow.owner(AuthProvider.OIDC).identityClaim("user_id"),
                                    allow.groups(List.of("Moderator"), AuthProvider.OIDC)
                                            .withClaimIn("user_groups"))));

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .oidc(oidc -> oidc.providerName("login")
                                .issuerUrl("https://login.example.com")
                                .tokenExpiryFromAuthInSeconds(300)
                                .tokenExpireFromIssueInSeconds(600))));
    }
}
