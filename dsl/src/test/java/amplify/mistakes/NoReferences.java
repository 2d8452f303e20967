package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Relationships that name no reference fields. */
final class NoReferences implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question")))
                .add("question", a.model().field("form", a.belongsTo("form"))));
    }
}

/* Wanted:

JPX2101  amplify/mistakes/NoReferences.java:13
    .add("form", a.model().field("questions", a.hasMany("question")))
  hasMany names no reference fields.
  Name the fields of model "question" that hold the identifier of this one: a.hasMany("question", "fieldName").

JPX2101  amplify/mistakes/NoReferences.java:14
    .add("question", a.model().field("form", a.belongsTo("form"))));
  belongsTo names no reference fields.
  Name the fields of this model that hold the identifier of model "form": a.belongsTo("form", "fieldName").
*/
