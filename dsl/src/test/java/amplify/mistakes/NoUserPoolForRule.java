package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A rule for people who are signed in, and no way to sign in. */
final class NoUserPoolForRule implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineData(a.schema()
                .add("todo", a.model().field("text", a.string()))
                .authorization(allow -> List.of(allow.authenticated()))));
    }
}

/* Wanted:

JPX1104  amplify/mistakes/NoUserPoolForRule.java:13
    return defineBackend(defineData(a.schema()
  allow.authenticated() at amplify/mistakes/NoUserPoolForRule.java:15 needs a user pool, but defineBackend was given no defineAuth.
  Give it one: defineBackend(defineAuth().loginWith(login -> login.email()), ...).
*/
