package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A backend of nothing. */
final class NothingDefined implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend();
    }
}

/* Wanted:

JPX1101  amplify/mistakes/NothingDefined.java:12
    return defineBackend();
  defineBackend was given nothing, so there is nothing to run.
  Give it what the backend is made of: defineBackend(AUTH, DATA, FUNCTION).
*/
