package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Names that are given to different kinds of definitions. */
final class DuplicateDefinitions implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Todo", a.model().field("text", a.string()))
                .add("Todo", a.enumType("A"))
                .add("Todo", a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION))));
    }
}

/* Wanted:

JPX2003  amplify/mistakes/DuplicateDefinitions.java:14
    .add("Todo", a.enumType("A"))
  The schema has a model "Todo" already, added at amplify/mistakes/DuplicateDefinitions.java:13.
  Add it once, or under another name.

JPX2003  amplify/mistakes/DuplicateDefinitions.java:15
    .add("Todo", a.query().returns(a.string()).handler(a.handler().function(Good.FUNCTION))));
  The schema has a model "Todo" already, added at amplify/mistakes/DuplicateDefinitions.java:13.
  Add it once, or under another name.
*/
