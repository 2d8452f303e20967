package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A reference field named twice. */
final class RepeatedReference implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "form",
                        a.model()
                                .field("tenant", a.id().required())
                                .field("number", a.id().required())
                                .field("questions", a.hasMany("question", "form", "form"))
                                .identifier("tenant", "number"))
                .add("question", a.model().field("form", a.id()).field("parent", a.belongsTo("form", "form", "form"))));
    }
}

/* Wanted:

JPX2110  amplify/mistakes/RepeatedReference.java:18
    .field("questions", a.hasMany("question", "form", "form"))
  hasMany names reference field "form" twice.

JPX2110  amplify/mistakes/RepeatedReference.java:20
    .add("question", a.model().field("form", a.id()).field("parent", a.belongsTo("form", "form", "form"))));
  belongsTo names reference field "form" twice.
*/
