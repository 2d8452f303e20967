package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A function without code. */
final class FunctionWithoutHandler implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineFunction("lost").timeoutSeconds(10));
    }
}

/* Wanted:

JPX4003  amplify/mistakes/FunctionWithoutHandler.java:12
    return defineBackend(defineFunction("lost").timeoutSeconds(10));
  Function "lost" has no handler.
  Name the class that Lambda calls: .handler(MyHandler.class).
*/
