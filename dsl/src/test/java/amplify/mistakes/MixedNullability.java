package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Reference fields of which one is required and one is not. */
final class MixedNullability implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "form",
                        a.model()
                                .field("tenant", a.id().required())
                                .field("number", a.integer().required())
                                .field("questions", a.hasMany("question", "tenant", "number"))
                                .identifier("tenant", "number"))
                .add(
                        "question",
                        a.model()
                                .field("tenant", a.id().required())
                                .field("number", a.integer())
                                .field("form", a.belongsTo("form", "tenant", "number"))));
    }
}

/* Wanted:

JPX2109  amplify/mistakes/MixedNullability.java:18
    .field("questions", a.hasMany("question", "tenant", "number"))
  The reference fields of model "question" are partly required ("tenant") and partly not ("number").
  Make all of them required or none.
*/
