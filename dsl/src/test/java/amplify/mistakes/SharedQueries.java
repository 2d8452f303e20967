package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Queries of indexes called like other queries. */
final class SharedQueries implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("text", a.string())
                                .field("due", a.date())
                                .secondaryIndexes(index -> List.of(
                                        index.on("text").queryField("getTodo"),
                                        index.on("due").queryField("listTodos"),
                                        index.on("due").sortKeys("text").queryField("byDue"))))
                .add(
                        "task",
                        a.model()
                                .field("due", a.date())
                                .secondaryIndexes(
                                        index -> List.of(index.on("due").queryField("byDue")))));
    }
}

/* Wanted:

JPX2307  amplify/mistakes/SharedQueries.java:20
    index.on("text").queryField("getTodo"),
  The query of the index would be called "getTodo", as is a query that model "todo" gets anyway.
  Choose another name: .queryField("listByOwner").

JPX2307  amplify/mistakes/SharedQueries.java:21
    index.on("due").queryField("listTodos"),
  The query of the index would be called "listTodos", as is a query that model "todo" gets anyway.
  Choose another name: .queryField("listByOwner").

JPX2307  amplify/mistakes/SharedQueries.java:28
    index -> List.of(index.on("due").queryField("byDue")))));
  The query of the index would be called "byDue", as is the query of the index at amplify/mistakes/SharedQueries.java:22.
  Choose another name: .queryField("listByOwner").
*/
