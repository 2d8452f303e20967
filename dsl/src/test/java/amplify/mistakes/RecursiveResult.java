package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A result that contains itself. */
final class RecursiveResult implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Node", a.customType().field("next", a.ref("Edge")))
                .add("Edge", a.customType().field("to", a.ref("Node").array()))
                .add("Todo", a.model().field("node", a.ref("Node")))
                .add(
                        "head",
                        a.query()
                                .argument("from", a.ref("Node"))
                                .returns(a.ref("Node"))
                                .handler(a.handler().function(Good.FUNCTION))));
    }
}

/* Wanted:

JPX2219  amplify/mistakes/RecursiveResult.java:18
    a.query()
  The result of query "head" contains itself (Node -> Edge -> Node), which Amplify cannot return.
  Return a type that does not contain itself; rows that refer to each other are models.
*/
