package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A user pool that nobody can sign in to. */
final class NoLogin implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth().groups("ADMIN"));
    }
}

/* Wanted:

JPX3001  amplify/mistakes/NoLogin.java:12
    return defineBackend(defineAuth().groups("ADMIN"));
  defineAuth names no way to sign up: people need an e-mail address or a phone.
  Add .loginWith(login -> login.email()).
*/
