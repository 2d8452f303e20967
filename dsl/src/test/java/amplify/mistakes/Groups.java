package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A group named twice and groups that Cognito refuses. */
final class Groups implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(Good.AUTH.groups("ADMIN", "USER", "ADMIN", "", "night shift"));
    }
}

/* Wanted:

JPX3002  amplify/mistakes/Groups.java:12
    return defineBackend(Good.AUTH.groups("ADMIN", "USER", "ADMIN", "", "night shift"));
  Group "ADMIN" is named twice.
  Name it once; its place in the list is its precedence.

JPX3003  amplify/mistakes/Groups.java:12
    return defineBackend(Good.AUTH.groups("ADMIN", "USER", "ADMIN", "", "night shift"));
  A group cannot be called "": Cognito takes 1 to 128 letters, marks, digits, signs and punctuation, no spaces.

JPX3003  amplify/mistakes/Groups.java:12
    return defineBackend(Good.AUTH.groups("ADMIN", "USER", "ADMIN", "", "night shift"));
  A group cannot be called "night shift": Cognito takes 1 to 128 letters, marks, digits, signs and punctuation, no spaces.
*/
