package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An operation that nobody could call. */
final class UnauthorizedOperation implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "hello",
                                a.query()
                                        .returns(a.string())
                                        .handler(a.handler().function(Good.FUNCTION)))));
    }
}

/* Wanted:

JPX2007  amplify/mistakes/UnauthorizedOperation.java:14
    defineData(a.schema()
  The schema has no models, so its API would have no operations.
  Add one: .add("todo", a.model().field("text", a.string())).

JPX2415  amplify/mistakes/UnauthorizedOperation.java:17
    a.query()
  Nobody could call query "hello": neither it nor the schema has a rule for people.
  Say who may: .authorization(allow -> List.of(allow.authenticated())).
*/
