package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Attributes whose names Cognito does not take. */
final class AttributeNames implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth().loginWith(login -> login.email()).userAttributes(user -> user.custom(
                        "plan", type -> type.string())
                .custom("custom:the name of the plan", type -> type.string())));
    }
}

/* Wanted:

JPX3019  amplify/mistakes/AttributeNames.java:12
    return defineBackend(defineAuth().loginWith(login -> login.email()).userAttributes(user -> user.custom(
  A custom attribute cannot be called "plan": Cognito takes "custom:" and 1 to 20 characters, no spaces.
  Call it "custom:plan".

JPX3019  amplify/mistakes/AttributeNames.java:14
    .custom("custom:the name of the plan", type -> type.string())));
  A custom attribute cannot be called "custom:the name of the plan": Cognito takes "custom:" and 1 to 20 characters, no spaces.
*/
