package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Function names that are refused, and two functions of one name. */
final class FunctionNames implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineFunction("").handler(Good.class),
                defineFunction("1st").handler(Good.class),
                defineFunction("good_name 2-b").handler(Good.class),
                defineFunction("schön").handler(Good.class),
                defineFunction("twice").handler(Good.class),
                defineFunction("twice").handler(Good.class).timeoutSeconds(5));
    }
}

/* Wanted:

JPX4001  amplify/mistakes/FunctionNames.java:13
    defineFunction("").handler(Good.class),
  A function cannot be called "": a name is a letter, then letters, digits, "-", "_" or spaces.
  Choose a name such as "post-confirmation".

JPX4001  amplify/mistakes/FunctionNames.java:14
    defineFunction("1st").handler(Good.class),
  A function cannot be called "1st": a name is a letter, then letters, digits, "-", "_" or spaces.
  Choose a name such as "post-confirmation".

JPX4001  amplify/mistakes/FunctionNames.java:16
    defineFunction("schön").handler(Good.class),
  A function cannot be called "schön": a name is a letter, then letters, digits, "-", "_" or spaces.
  Choose a name such as "post-confirmation".

JPX4002  amplify/mistakes/FunctionNames.java:18
    defineFunction("twice").handler(Good.class).timeoutSeconds(5));
  The function at amplify/mistakes/FunctionNames.java:17 is called "twice" too.
  Give one of them another name, or use the same constant in both places.
*/
