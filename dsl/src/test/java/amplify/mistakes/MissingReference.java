package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A reference field that does not exist, named at both ends: reported once, beside the missing field. */
final class MissingReference implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question", "formId")))
                .add("question", a.model().field("text", a.string()).field("form", a.belongsTo("form", "formId"))));
    }
}

/* Wanted:

JPX2102  amplify/mistakes/MissingReference.java:14
    .add("question", a.model().field("text", a.string()).field("form", a.belongsTo("form", "formId"))));
  belongsTo refers to field "formId", which model "question" does not have.
  The reference fields stand on the model with belongsTo. To add this one to model "question": .field("formId", a.id()).
*/
