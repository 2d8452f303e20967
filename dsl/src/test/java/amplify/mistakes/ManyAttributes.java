package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.stream.IntStream;

/** More attributes than a user pool has. */
final class ManyAttributes implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).userAttributes(user -> IntStream.rangeClosed(0, 50)
                        .boxed()
                        .reduce(
                                user,
                                (attributes, number) -> attributes.custom("custom:a" + number, type -> type.number()),
                                (first, second) -> second)));
    }
}

/* Wanted:

JPX3027  amplify/mistakes/ManyAttributes.java:18
    (attributes, number) -> attributes.custom("custom:a" + number, type -> type.number()),
  A user pool has at most 50 custom attributes.
*/
