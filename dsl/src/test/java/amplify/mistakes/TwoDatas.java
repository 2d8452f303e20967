package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Two APIs. */
final class TwoDatas implements BackendDefinition {

    @Override
    public Backend define() {
        ModelType todo = a.model().field("text", a.string());
        return defineBackend(
                Good.AUTH,
                defineData(a.schema().add("todo", todo).authorization(allow -> List.of(allow.authenticated()))),
                defineData(a.schema().add("task", todo).authorization(allow -> List.of(allow.authenticated()))));
    }
}

/* Wanted:

JPX1103  amplify/mistakes/TwoDatas.java:17
    defineData(a.schema().add("task", todo).authorization(allow -> List.of(allow.authenticated()))));
  A backend has one defineData; the one at amplify/mistakes/TwoDatas.java:16 is there already.
  Put the models into one schema and give defineBackend one defineData.
*/
