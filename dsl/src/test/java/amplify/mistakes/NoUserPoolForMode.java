package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The user pool as default mode and in two rules, and no user pool: one cause, one problem. */
final class NoUserPoolForMode implements BackendDefinition {

    @Override
    public Backend define() {
        DataDefinition data = defineData(a.schema()
                        .add("todo", a.model().field("text", a.string()))
                        .add(
                                "task",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(allow.authenticated())))
                        .authorization(allow -> List.of(allow.authenticated())))
                .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL));
        return defineBackend(data);
    }
}

/* Wanted:

JPX1104  amplify/mistakes/NoUserPoolForMode.java:22
    return defineBackend(data);
  The default mode USER_POOL of defineData at amplify/mistakes/NoUserPoolForMode.java:13 needs a user pool, but defineBackend was given no defineAuth.
  Give it one: defineBackend(defineAuth().loginWith(login -> login.email()), ...).
*/
