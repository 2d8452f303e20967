package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Indexes that include too much, and keys that are objects. */
final class IndexProjections implements BackendDefinition {

    @Override
    public Backend define() {
        String[] fields = java.util.stream.IntStream.range(0, 101)
                .mapToObj(i -> "field" + i)
                .toArray(String[]::new);
        return Good.backend(a.schema()
                .add("Place", a.customType().field("name", a.string()))
                .add("State", a.enumType("A"))
                .add(
                        "Todo",
                        a.model()
                                .field("text", a.string())
                                .field("state", a.ref("State"))
                                .field("kind", a.enumType("B"))
                                .field("place", a.ref("Place"))
                                .field("states", a.ref("State").array())
                                .secondaryIndexes(index -> List.of(
                                        index.on("state").sortKeys("kind").projection(Projection.INCLUDE, fields),
                                        index.on("text").sortKeys("place"),
                                        index.on("states"))))
                .add("User", a.model().field("key", a.enumType("C")).identifier("key")));
    }
}

/* Wanted:

JPX2310  amplify/mistakes/IndexProjections.java:21
    a.model()
  The indexes of model "Todo" include 101 fields besides their keys; DynamoDB allows 100 for all indexes of a table together.
  Include fewer, or let an index hold everything: leave .projection(...) out.

JPX2302  amplify/mistakes/IndexProjections.java:29
    index.on("text").sortKeys("place"),
  The index names field "place" of model "Todo", which refers to something that is no enum. The key of an index consists of fields that hold one text or number.

JPX2302  amplify/mistakes/IndexProjections.java:30
    index.on("states"))))
  The index names field "states" of model "Todo", which is a list. The key of an index consists of fields that hold one text or number.

JPX2203  amplify/mistakes/IndexProjections.java:31
    .add("User", a.model().field("key", a.enumType("C")).identifier("key")));
  The identifier of model "User" contains field "key", which is an enum. A field of the identifier holds one text or number.
*/
