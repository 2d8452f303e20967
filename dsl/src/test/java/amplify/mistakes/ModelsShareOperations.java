package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Models whose operations would have one name; their indexes, whose queries would too, are not reported besides. */
final class ModelsShareOperations implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("todo", a.model().field("text", a.string()).secondaryIndexes(index -> List.of(index.on("text"))))
                .add("Todo", a.model().field("text", a.string()).secondaryIndexes(index -> List.of(index.on("text"))))
                .add("Person", a.model().field("text", a.string()))
                .add("People", a.model().field("text", a.string())));
    }
}

/* Wanted:

JPX2004  amplify/mistakes/ModelsShareOperations.java:15
    .add("Todo", a.model().field("text", a.string()).secondaryIndexes(index -> List.of(index.on("text"))))
  Models "todo" and "Todo" would both get the operations "getTodo", "listTodos", "createTodo", "updateTodo" and "deleteTodo".
  Rename one of the two; capital first letters and plurals do not tell models apart.

JPX2004  amplify/mistakes/ModelsShareOperations.java:17
    .add("People", a.model().field("text", a.string())));
  Models "Person" and "People" would both get the operation "listPeople".
  Rename one of the two; capital first letters and plurals do not tell models apart.
*/
