package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Indexes on fields the model does not have; the timestamps count once they are written. */
final class IndexMissing implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("owner", a.string())
                                .secondaryIndexes(index -> List.of(
                                        index.on("ownr"),
                                        index.on("owner").sortKeys("id"),
                                        index.on("owner").sortKeys("createdAt")))));
    }
}

/* Wanted:

JPX2301  amplify/mistakes/IndexMissing.java:19
    index.on("ownr"),
  The index names field "ownr", which model "todo" does not have.
  Did you mean "owner"?

JPX2301  amplify/mistakes/IndexMissing.java:20
    index.on("owner").sortKeys("id"),
  The index names field "id", which model "todo" does not have.
  To add it: .field("id", a.id().required()).

JPX2301  amplify/mistakes/IndexMissing.java:21
    index.on("owner").sortKeys("createdAt")))));
  The index names field "createdAt", which model "todo" does not have.
  To add it: .field("createdAt", a.datetime()).
*/
