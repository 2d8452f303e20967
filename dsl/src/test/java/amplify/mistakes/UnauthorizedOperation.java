package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** An operation that nobody could call. */
final class UnauthorizedOperation implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add("note", a.model().field("text", a.string()).authorization(allow -> List.of(allow.owner())))
                        .add(
                                "hello",
                                a.query()
                                        .returns(a.string())
                                        .handler(a.handler().function(Good.FUNCTION)))));
    }
}

/* Wanted:

JPX2415  amplify/mistakes/UnauthorizedOperation.java:19
    a.query()
  Nobody could call query "hello": neither it nor the schema has a rule for people.
  Say who may: .authorization(allow -> List.of(allow.authenticated())).
*/
