package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Two user pools. */
final class TwoAuths implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(Good.AUTH, defineAuth().loginWith(login -> login.email()));
    }
}

/* Wanted:

JPX1102  amplify/mistakes/TwoAuths.java:12
    return defineBackend(Good.AUTH, defineAuth().loginWith(login -> login.email()));
  A backend has one defineAuth; the one at amplify/mistakes/Good.java:13 is there already.
  Give defineBackend one of the two.
*/
