package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Settings of an OpenID Connect provider. */
final class OidcSettings implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                                .add("note", a.model().field("text", a.string()))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)
                                .oidc(oidc -> oidc.providerName("login").tokenExpiryFromAuthInSeconds(-1))));
    }
}

/* Wanted:

JPX2483  amplify/mistakes/OidcSettings.java:19
    .oidc(oidc -> oidc.providerName("login").tokenExpiryFromAuthInSeconds(-1))));
  The OpenID Connect provider has no issuerUrl.
  Say it: oidc.issuerUrl(...).

JPX2483  amplify/mistakes/OidcSettings.java:19
    .oidc(oidc -> oidc.providerName("login").tokenExpiryFromAuthInSeconds(-1))));
  The OpenID Connect provider has no tokenExpireFromIssueInSeconds.
  Say it: oidc.tokenExpireFromIssueInSeconds(...).

JPX2484  amplify/mistakes/OidcSettings.java:19
    .oidc(oidc -> oidc.providerName("login").tokenExpiryFromAuthInSeconds(-1))));
  tokenExpiryFromAuthInSeconds cannot be -1 seconds.
  Write 0 or more.
*/
