package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.stream.IntStream;

/** More indexes than a table can have, one of them for a relationship. */
final class TooManyIndexes implements BackendDefinition {

    @Override
    public Backend define() {
        ModelType wide = a.model().field("todoId", a.id()).field("todo", a.belongsTo("todo", "todoId"));
        for (int i = 1; i <= 20; i++) {
            wide = wide.field("field" + i, a.string());
        }
        wide = wide.secondaryIndexes(index -> IntStream.rangeClosed(1, 20)
                .mapToObj(i -> index.on("field" + i))
                .toList());
        return Good.backend(
                a.schema().add("wide", wide).add("todo", a.model().field("wides", a.hasMany("wide", "todoId"))));
    }
}

/* Wanted:

JPX2306  amplify/mistakes/TooManyIndexes.java:18
    .mapToObj(i -> index.on("field" + i))
  The table of model "wide" would have 21 indexes (20 of its own, 1 for relationships); DynamoDB allows 20.
*/
