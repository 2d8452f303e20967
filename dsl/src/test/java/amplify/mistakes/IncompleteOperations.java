package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Operations that lack something. */
final class IncompleteOperations implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add("fine", a.query().returns(a.string()))
                        .add(
                                "open",
                                a.query()
                                        .returns(a.string())
                                        .handler(a.handler().function(Good.FUNCTION)))
                        .add(
                                "silent",
                                a.query().returns(a.string()).authorization(allow -> List.of(allow.authenticated())))
                        .add(
                                "empty",
                                a.mutation()
                                        .authorization(allow -> List.of(allow.authenticated()))
                                        .handler(a.handler().function(Good.FUNCTION)))));
    }
}

/* Wanted:

JPX2231  amplify/mistakes/IncompleteOperations.java:19
    a.query()
  Query "open" has a handler but no rule: nobody could call it.
  Say who may call it: .authorization(allow -> List.of(allow.authenticated())).

JPX2230  amplify/mistakes/IncompleteOperations.java:24
    a.query().returns(a.string()).authorization(allow -> List.of(allow.authenticated())))
  Query "silent" has a rule but no handler, so nothing would answer it.
  Say what answers it: .handler(a.handler().function(FUNCTION)).

JPX2232  amplify/mistakes/IncompleteOperations.java:27
    a.mutation()
  Mutation "empty" does not say what it returns.
  Say it: .returns(a.string()).
*/
