package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Names over a limit. */
final class LongNames implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("m".repeat(224), a.model().field("text", a.string()))
                .add("note", a.model().field("k".repeat(256), a.id().required()).identifier("k".repeat(256))));
    }
}

/* Wanted:

JPX2520  amplify/mistakes/LongNames.java:13
    .add("m".repeat(224), a.model().field("text", a.string()))
  The name of the model has 224 characters; 223 are possible, or DynamoDB refuses the name of its table.
  Choose a shorter name.

JPX2521  amplify/mistakes/LongNames.java:14
    .add("note", a.model().field("k".repeat(256), a.id().required()).identifier("k".repeat(256))));
  The fields of a key have names of 256 characters together; DynamoDB takes 255.
  Choose shorter names for them.
*/
