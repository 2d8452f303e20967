package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Settings of authorization modes that are missing or out of range. */
final class ModeSettings implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                                .add("note", a.model().field("text", a.string()))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)
                                .lambda(lambda -> lambda.timeToLiveInSeconds(86_400))));
    }
}

/* Wanted:

JPX2481  amplify/mistakes/ModeSettings.java:18
    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.OIDC)
  The default mode OIDC is not switched on.
  Switch it on: modes.defaultMode(AuthorizationMode.OIDC).oidc(...).

JPX2485  amplify/mistakes/ModeSettings.java:19
    .lambda(lambda -> lambda.timeToLiveInSeconds(86_400))));
  The Lambda authorizer has no function to judge tokens.
  Name it: lambda.function(AUTHORIZER).

JPX2486  amplify/mistakes/ModeSettings.java:19
    .lambda(lambda -> lambda.timeToLiveInSeconds(86_400))));
  The answer of a Lambda authorizer cannot be kept for 86400 seconds: AppSync takes 0 to 3600.
  Write lambda.timeToLiveInSeconds(60), say.
*/
