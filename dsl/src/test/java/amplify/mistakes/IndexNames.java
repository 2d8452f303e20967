package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Index and query names that DynamoDB and GraphQL refuse. */
final class IndexNames implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "todo",
                        a.model()
                                .field("text", a.string())
                                .field("due", a.date())
                                .field("list", a.string())
                                .secondaryIndexes(index -> List.of(
                                        index.on("text").name("by text"),
                                        index.on("due").name("by").queryField("due-soon"),
                                        index.on("text").name("due-list.text").sortKeys("due", "list")))));
    }
}

/* Wanted:

JPX2304  amplify/mistakes/IndexNames.java:21
    index.on("text").name("by text"),
  An index cannot be called "by text": a name is 3 to 255 letters, digits, "_", "-" or ".".
  Choose a name: .name("byOwner").

JPX2304  amplify/mistakes/IndexNames.java:22
    index.on("due").name("by").queryField("due-soon"),
  An index cannot be called "by": a name is 3 to 255 letters, digits, "_", "-" or ".".
  Choose a name: .name("byOwner").

JPX2309  amplify/mistakes/IndexNames.java:22
    index.on("due").name("by").queryField("due-soon"),
  A query cannot be called "due-soon": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2304  amplify/mistakes/IndexNames.java:23
    index.on("text").name("due-list.text").sortKeys("due", "list")))));
  An index with several sort keys cannot be called "due-list.text": an input of the API is called after it, so it holds no "-" and no ".".
  Choose another name: .name("due_list_text").
*/
