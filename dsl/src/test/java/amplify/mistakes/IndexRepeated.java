package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Indexes whose key names a field twice. */
final class IndexRepeated implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("text", a.string())
                                .field("due", a.date())
                                .secondaryIndexes(index -> List.of(
                                        index.on("text").sortKeys("text"),
                                        index.on("text").sortKeys("due", "due")))));
    }
}

/* Wanted:

JPX2303  amplify/mistakes/IndexRepeated.java:20
    index.on("text").sortKeys("text"),
  The key of the index names field "text" twice.

JPX2303  amplify/mistakes/IndexRepeated.java:21
    index.on("text").sortKeys("due", "due")))));
  The key of the index names field "due" twice.
*/
