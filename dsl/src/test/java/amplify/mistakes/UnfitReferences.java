package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Reference fields that cannot be in a key. */
final class UnfitReferences implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "form",
                        a.model()
                                .field("lists", a.hasMany("question", "formIds"))
                                .field("flags", a.hasMany("question", "flag"))
                                .field("loops", a.hasMany("question", "loop")))
                .add(
                        "question",
                        a.model()
                                .field("formIds", a.id().array())
                                .field("flag", a.booleanType())
                                .field("list", a.belongsTo("form", "formIds"))
                                .field("flagged", a.belongsTo("form", "flag"))
                                .field("loop", a.belongsTo("form", "loop"))));
    }
}

/* Wanted:

JPX2103  amplify/mistakes/UnfitReferences.java:24
    .field("list", a.belongsTo("form", "formIds"))
  belongsTo refers to field "formIds" of model "question", which is a list. A reference field holds one text or number.

JPX2103  amplify/mistakes/UnfitReferences.java:25
    .field("flagged", a.belongsTo("form", "flag"))
  belongsTo refers to field "flag" of model "question", which is a Boolean. A reference field holds one text or number.

JPX2103  amplify/mistakes/UnfitReferences.java:26
    .field("loop", a.belongsTo("form", "loop"))));
  belongsTo refers to field "loop" of model "question", which is a relationship (belongsTo). A reference field holds one text or number.
*/
