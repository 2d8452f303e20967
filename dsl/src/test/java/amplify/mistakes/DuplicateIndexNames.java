package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Index names that a table has already, also for a relationship; the same index twice is one mistake. */
final class DuplicateIndexNames implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question", "formId")))
                .add(
                        "question",
                        a.model()
                                .field("formId", a.id())
                                .field("text", a.string())
                                .field("form", a.belongsTo("form", "formId"))
                                .secondaryIndexes(index -> List.of(
                                        index.on("text").name("gsi-form.questions"),
                                        index.on("text").sortKeys("formId"),
                                        index.on("text").sortKeys("formId")))));
    }
}

/* Wanted:

JPX2305  amplify/mistakes/DuplicateIndexNames.java:22
    index.on("text").name("gsi-form.questions"),
  Model "question" has an index called "gsi-form.questions" already, made at amplify/mistakes/DuplicateIndexNames.java:14.
  Choose another name: .name("byOwner").

JPX2305  amplify/mistakes/DuplicateIndexNames.java:24
    index.on("text").sortKeys("formId")))));
  Model "question" has an index called "questionsByTextAndFormId" already, made at amplify/mistakes/DuplicateIndexNames.java:23.
  Choose another name: .name("byOwner").
*/
