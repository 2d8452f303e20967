package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Providers that cannot vouch for the callers of the rule. */
final class UnfitProviders implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(
                                                allow.owner(AuthProvider.IDENTITY_POOL),
                                                allow.groups(List.of("Admins", "Editors"), AuthProvider.API_KEY),
                                                allow.authenticated(AuthProvider.FUNCTION))))));
    }
}

/* Wanted:

JPX2400  amplify/mistakes/UnfitProviders.java:21
    allow.owner(AuthProvider.IDENTITY_POOL),
  AuthProvider.IDENTITY_POOL cannot vouch for the callers that this rule is about; AuthProvider.USER_POOLS and AuthProvider.OIDC can.
  Name one of these, or none.

JPX2400  amplify/mistakes/UnfitProviders.java:22
    allow.groups(List.of("Admins", "Editors"), AuthProvider.API_KEY),
  AuthProvider.API_KEY cannot vouch for the callers that this rule is about; AuthProvider.USER_POOLS and AuthProvider.OIDC can.
  Name one of these, or none.

JPX2400  amplify/mistakes/UnfitProviders.java:23
    allow.authenticated(AuthProvider.FUNCTION))))));
  AuthProvider.FUNCTION cannot vouch for the callers that this rule is about; AuthProvider.USER_POOLS, AuthProvider.IDENTITY_POOL and AuthProvider.OIDC can.
  Name one of these, or none.
*/
