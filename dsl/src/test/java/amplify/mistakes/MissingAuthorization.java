package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Models that nobody may use; one has a rule of its own, and a permission of a function is no rule for people. */
final class MissingAuthorization implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add("todo", a.model().field("text", a.string()))
                        .add("task", a.model().field("text", a.string()).authorization(allow -> List.of()))
                        .add(
                                "open",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(allow.authenticated())))
                        .authorization(allow -> List.of(allow.resource(Good.FUNCTION)))));
    }
}

/* Wanted:

JPX2011  amplify/mistakes/MissingAuthorization.java:15
    defineData(a.schema()
  Models "todo" and "task" are missing authorization rules: nobody could use them.
  Say who may use the models of the schema: .authorization(allow -> List.of(allow.authenticated())).
*/
