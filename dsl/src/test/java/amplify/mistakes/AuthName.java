package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A user pool whose name nothing can be called by. */
final class AuthName implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth().name("1st").loginWith(login -> login.email()));
    }
}

/* Wanted:

JPX3026  amplify/mistakes/AuthName.java:12
    return defineBackend(defineAuth().name("1st").loginWith(login -> login.email()));
  defineAuth cannot be called "1st": a name is a letter, then letters, digits, "-", "_" or spaces.
*/
