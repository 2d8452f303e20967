package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Environment variables that Lambda refuses or sets itself. */
final class EnvironmentNames implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineFunction("named")
                .handler(Good.class)
                .environment("GOOD_1", "value")
                .environment("A", "too short")
                .environment("WITH-DASH", "value")
                .environment("_HANDLER", "value")
                .environment("AWS_REGION", "eu-west-1"));
    }
}

/* Wanted:

JPX4006  amplify/mistakes/EnvironmentNames.java:12
    return defineBackend(defineFunction("named")
  Function "named" cannot have an environment variable called "A": a name is a letter, then at least one letter, digit or "_".

JPX4006  amplify/mistakes/EnvironmentNames.java:12
    return defineBackend(defineFunction("named")
  Function "named" cannot have an environment variable called "WITH-DASH": a name is a letter, then at least one letter, digit or "_".

JPX4006  amplify/mistakes/EnvironmentNames.java:12
    return defineBackend(defineFunction("named")
  Function "named" cannot have an environment variable called "_HANDLER": a name is a letter, then at least one letter, digit or "_".

JPX4007  amplify/mistakes/EnvironmentNames.java:12
    return defineBackend(defineFunction("named")
  Function "named" cannot set the environment variable "AWS_REGION", which Lambda or jampx sets itself.
  Choose another name for it.
*/
