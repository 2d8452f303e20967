package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Relationships written at one end only. */
final class NoCounterpart implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "form",
                        a.model()
                                .field("questions", a.hasMany("question", "formId"))
                                .field("cover", a.hasOne("cover", "formId")))
                .add("question", a.model().field("formId", a.id()))
                .add(
                        "cover",
                        a.model()
                                .field("formId", a.id())
                                .field("authorId", a.id())
                                .field("form", a.belongsTo("form", "formId"))
                                .field("author", a.belongsTo("author", "authorId")))
                .add("author", a.model().field("name", a.string())));
    }
}

/* Wanted:

JPX2105  amplify/mistakes/NoCounterpart.java:16
    .field("questions", a.hasMany("question", "formId"))
  hasMany leads to model "question", which has no belongsTo that leads back to model "form".
  Add one to model "question": .field("name", a.belongsTo("form", "formId")).

JPX2105  amplify/mistakes/NoCounterpart.java:25
    .field("author", a.belongsTo("author", "authorId")))
  belongsTo leads to model "author", which has no hasMany or hasOne that leads back to model "cover".
  Add one to model "author": .field("name", a.hasMany("cover", "authorId")).
*/
