package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Two ends of a relationship that name different fields: one mistake. */
final class DifferentReferences implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question", "formId")))
                .add(
                        "question",
                        a.model()
                                .field("formId", a.id())
                                .field("parentId", a.id())
                                .field("form", a.belongsTo("form", "parentId"))));
    }
}

/* Wanted:

JPX2111  amplify/mistakes/DifferentReferences.java:13
    .add("form", a.model().field("questions", a.hasMany("question", "formId")))
  hasMany "questions" of model "form" has reference field "formId", but belongsTo "form" of model "question" has "parentId".
  Name the same fields of model "question" at both ends.
*/
