package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Modes without a default. */
final class NoDefaultMode implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                                .add("note", a.model().field("text", a.string()))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .authorizationModes(modes -> modes.apiKey(key -> key.expiresInDays(1000))));
    }
}

/* Wanted:

JPX2480  amplify/mistakes/NoDefaultMode.java:18
    .authorizationModes(modes -> modes.apiKey(key -> key.expiresInDays(1000))));
  authorizationModes does not say which mode is the default; with defineAuth there is more than one.
  Say it: modes.defaultMode(AuthorizationMode.USER_POOL).

JPX2482  amplify/mistakes/NoDefaultMode.java:18
    .authorizationModes(modes -> modes.apiKey(key -> key.expiresInDays(1000))));
  An API key cannot expire in 1000 days: AppSync takes 1 to 365.
  Write key.expiresInDays(30), say.
*/
