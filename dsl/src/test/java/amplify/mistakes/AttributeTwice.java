package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An attribute that is there twice. */
final class AttributeTwice implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth()
                .loginWith(login -> login.email())
                .userAttributes(user -> user.nickname(name -> name.required()).nickname(name -> name)));
    }
}

/* Wanted:

JPX3020  amplify/mistakes/AttributeTwice.java:14
    .userAttributes(user -> user.nickname(name -> name.required()).nickname(name -> name)));
  The attribute "nickname" is there already.
  Leave one of them out.
*/
