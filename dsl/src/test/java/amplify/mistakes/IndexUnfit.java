package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Indexes on fields that cannot be in a key. */
final class IndexUnfit implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("text", a.string())
                                .field("done", a.booleanType())
                                .field("tags", a.string().array())
                                .field("subtasks", a.hasMany("subtask", "todoId"))
                                .secondaryIndexes(index -> List.of(
                                        index.on("done"), index.on("text").sortKeys("tags"), index.on("subtasks"))))
                .add("subtask", a.model().field("todoId", a.id()).field("todo", a.belongsTo("todo", "todoId"))));
    }
}

/* Wanted:

JPX2302  amplify/mistakes/IndexUnfit.java:22
    index.on("done"), index.on("text").sortKeys("tags"), index.on("subtasks"))))
  The index names field "done" of model "todo", which is a Boolean. The key of an index consists of fields that hold one text or number.

JPX2302  amplify/mistakes/IndexUnfit.java:22
    index.on("done"), index.on("text").sortKeys("tags"), index.on("subtasks"))))
  The index names field "subtasks" of model "todo", which is a relationship (hasMany). The key of an index consists of fields that hold one text or number.

JPX2302  amplify/mistakes/IndexUnfit.java:22
    index.on("done"), index.on("text").sortKeys("tags"), index.on("subtasks"))))
  The index names field "tags" of model "todo", which is a list. The key of an index consists of fields that hold one text or number.
*/
