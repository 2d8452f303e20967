package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Rules about callers whom the API does not take. */
final class ProvidersNotConfigured implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "note",
                                a.model()
                                        .field("text", a.string().authorization(allow -> List.of(allow.custom())))
                                        .authorization(allow -> List.of(
                                                allow.publicApiKey(),
                                                allow.owner(AuthProvider.OIDC),
                                                allow.guest())))));
    }
}

/* Wanted:

JPX2401  amplify/mistakes/ProvidersNotConfigured.java:19
    .field("text", a.string().authorization(allow -> List.of(allow.custom())))
  allow.custom() is about callers with a token that a Lambda function judges, but defineData at amplify/mistakes/ProvidersNotConfigured.java:15 does not switch that on.
  Switch it on: .authorizationModes(modes -> modes.defaultMode(...).lambda(lambda -> ...)).

JPX2401  amplify/mistakes/ProvidersNotConfigured.java:21
    allow.publicApiKey(),
  allow.publicApiKey() is about callers with an API key, but defineData at amplify/mistakes/ProvidersNotConfigured.java:15 does not switch that on.
  Switch it on: .authorizationModes(modes -> modes.defaultMode(...).apiKey(key -> key.expiresInDays(30))).

JPX2401  amplify/mistakes/ProvidersNotConfigured.java:22
    allow.owner(AuthProvider.OIDC),
  allow.owner(AuthProvider.OIDC) is about callers with a token of an OpenID Connect provider, but defineData at amplify/mistakes/ProvidersNotConfigured.java:15 does not switch that on.
  Switch it on: .authorizationModes(modes -> modes.defaultMode(...).oidc(oidc -> ...)).
*/
