package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Attributes that nothing fits. */
final class AttributeLimits implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(defineAuth().loginWith(login -> login.email()).userAttributes(user -> user.custom(
                        "custom:plan", type -> type.string().minLen(5).maxLen(2))
                .custom("custom:long", type -> type.string().maxLen(3000))
                .custom("custom:age", type -> type.number().min(18).max(0))));
    }
}

/* Wanted:

JPX3021  amplify/mistakes/AttributeLimits.java:12
    return defineBackend(defineAuth().loginWith(login -> login.email()).userAttributes(user -> user.custom(
  Nothing fits the attribute "custom:plan": the least has to be at most the greatest, and a text has 0 to 2048 characters.

JPX3021  amplify/mistakes/AttributeLimits.java:14
    .custom("custom:long", type -> type.string().maxLen(3000))
  Nothing fits the attribute "custom:long": the least has to be at most the greatest, and a text has 0 to 2048 characters.

JPX3021  amplify/mistakes/AttributeLimits.java:15
    .custom("custom:age", type -> type.number().min(18).max(0))));
  Nothing fits the attribute "custom:age": the least has to be at most the greatest, and a text has 0 to 2048 characters.
*/
