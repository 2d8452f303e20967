package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Time and memory at and beyond both ends of what Lambda gives. */
final class FunctionLimits implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineFunction("instant").handler(Good.class).timeoutSeconds(0),
                defineFunction("endless").handler(Good.class).timeoutSeconds(901),
                defineFunction("tiny").handler(Good.class).memoryMB(127),
                defineFunction("huge").handler(Good.class).memoryMB(10_241),
                defineFunction("least").handler(Good.class).timeoutSeconds(1).memoryMB(128),
                defineFunction("most").handler(Good.class).timeoutSeconds(900).memoryMB(10_240));
    }
}

/* Wanted:

JPX4004  amplify/mistakes/FunctionLimits.java:13
    defineFunction("instant").handler(Good.class).timeoutSeconds(0),
  timeoutSeconds of function "instant" is 0; Lambda allows 1 to 900 seconds.

JPX4004  amplify/mistakes/FunctionLimits.java:14
    defineFunction("endless").handler(Good.class).timeoutSeconds(901),
  timeoutSeconds of function "endless" is 901; Lambda allows 1 to 900 seconds.

JPX4005  amplify/mistakes/FunctionLimits.java:15
    defineFunction("tiny").handler(Good.class).memoryMB(127),
  memoryMB of function "tiny" is 127; Lambda allows 128 to 10240 MB.

JPX4005  amplify/mistakes/FunctionLimits.java:16
    defineFunction("huge").handler(Good.class).memoryMB(10_241),
  memoryMB of function "huge" is 10241; Lambda allows 128 to 10240 MB.
*/
