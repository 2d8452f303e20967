package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A model name given twice; the relationships of the second are not counted. */
final class DuplicateModel implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question", "formId")))
                .add("question", a.model().field("formId", a.id()).field("form", a.belongsTo("form", "formId")))
                .add("question", a.model().field("formId", a.id()).field("form", a.belongsTo("form", "formId"))));
    }
}

/* Wanted:

JPX2003  amplify/mistakes/DuplicateModel.java:15
    .add("question", a.model().field("formId", a.id()).field("form", a.belongsTo("form", "formId"))));
  The schema has a model "question" already, added at amplify/mistakes/DuplicateModel.java:14.
  Add it once, or under another name.
*/
