package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A permission on the user pool that allows nothing. */
final class EmptyAuthGrant implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH.access(allow -> List.of(allow.resource(Good.FUNCTION).to())));
    }
}

/* Wanted:

JPX3004  amplify/mistakes/EmptyAuthGrant.java:14
    Good.AUTH.access(allow -> List.of(allow.resource(Good.FUNCTION).to())));
  The permission of function "good" allows nothing.
  Say what it may do: .to(AuthAction.ADD_USER_TO_GROUP).
*/
