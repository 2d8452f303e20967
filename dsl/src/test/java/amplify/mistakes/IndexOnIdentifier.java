package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Indexes on the whole identifier; on a part of it is fine. */
final class IndexOnIdentifier implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("id", a.id().required())
                                .field("text", a.string())
                                .secondaryIndexes(index ->
                                        List.of(index.on("id"), index.on("id").sortKeys("text"))))
                .add(
                        "part",
                        a.model()
                                .field("tenant", a.id().required())
                                .field("number", a.integer().required())
                                .identifier("tenant", "number")
                                .secondaryIndexes(index -> List.of(index.on("tenant")))));
    }
}

/* Wanted:

JPX2308  amplify/mistakes/IndexOnIdentifier.java:20
    List.of(index.on("id"), index.on("id").sortKeys("text"))))
  The index has the partition key "id", which is the whole identifier of model "todo", so it could find one row at most.
  Remove the index and use the query of one row, or choose another partition key.
*/
