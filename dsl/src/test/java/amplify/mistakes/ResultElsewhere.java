package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A result that is defined in another schema. */
final class ResultElsewhere implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.combine(
                        a.schema()
                                .add("Place", a.customType().field("name", a.string()))
                                .add("State", a.enumType("A"))
                                .authorization(allow -> List.of(allow.authenticated())),
                        a.schema()
                                .add(
                                        "where",
                                        a.query()
                                                .returns(a.ref("Place"))
                                                .handler(a.handler().function(Good.FUNCTION)))
                                .add(
                                        "how",
                                        a.query()
                                                .returns(a.ref("State"))
                                                .handler(a.handler().function(Good.FUNCTION)))
                                .authorization(allow -> List.of(allow.authenticated())))));
    }
}

/* Wanted:

JPX2220  amplify/mistakes/ResultElsewhere.java:23
    a.query()
  The result of query "where" is custom type "Place", which another of the combined schemas defines.
  Define both in one schema: the rules of an operation hold for the type of its result.
*/
