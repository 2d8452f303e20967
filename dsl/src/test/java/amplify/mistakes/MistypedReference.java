package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A reference field mistyped at one end; the other end is not reported besides. */
final class MistypedReference implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question", "fromId")))
                .add("question", a.model().field("formId", a.id()).field("form", a.belongsTo("form", "formId"))));
    }
}

/* Wanted:

JPX2102  amplify/mistakes/MistypedReference.java:13
    .add("form", a.model().field("questions", a.hasMany("question", "fromId")))
  hasMany refers to field "fromId", which model "question" does not have.
  Did you mean "formId"?
*/
