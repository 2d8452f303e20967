package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Combined schemas that define the same. */
final class CombinedSchemas implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.combine(
                        a.schema()
                                .add("Place", a.customType().field("name", a.string()))
                                .add(
                                        "start",
                                        a.mutation()
                                                .handler(a.handler()
                                                        .function(Good.FUNCTION)
                                                        .async()))
                                .add(
                                        "find",
                                        a.query()
                                                .argument("place", a.ref("Place"))
                                                .returns(a.string())
                                                .handler(a.handler().function(Good.FUNCTION)))
                                .authorization(allow -> List.of(allow.authenticated())),
                        a.schema()
                                .add("Place", a.enumType("HERE"))
                                .add(
                                        "stop",
                                        a.mutation()
                                                .handler(a.handler()
                                                        .function(Good.FUNCTION)
                                                        .async()))
                                .add(
                                        "move",
                                        a.mutation()
                                                .argument("place", a.ref("Place"))
                                                .returns(a.ref("Place"))
                                                .handler(a.handler().function(Good.FUNCTION)))
                                .authorization(allow -> List.of(allow.authenticated())))));
    }
}

/* Wanted:

JPX2003  amplify/mistakes/CombinedSchemas.java:32
    .add("Place", a.enumType("HERE"))
  The schema has a custom type "Place" already, added at amplify/mistakes/CombinedSchemas.java:17.
  Add it once, or under another name.

JPX2222  amplify/mistakes/CombinedSchemas.java:33
    .add(
  Two of the combined schemas have asynchronous operations, and Amplify would define the type of their answer in each.
  Put all asynchronous operations into one of the schemas.

JPX2214  amplify/mistakes/CombinedSchemas.java:42
    .argument("place", a.ref("Place"))
  The input made of custom type "Place" for mutation "move" would be called "PlaceInput" in the API, as is the input made of custom type "Place" for query "find".
  Rename one of the two, or add the type to the schema under a name of its own and refer to it with a.ref("Name").
*/
