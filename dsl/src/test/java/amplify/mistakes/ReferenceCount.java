package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Fewer reference fields than the identifier has. */
final class ReferenceCount implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "form",
                        a.model()
                                .field("tenant", a.id().required())
                                .field("number", a.integer().required())
                                .field("questions", a.hasMany("question", "tenant"))
                                .identifier("tenant", "number"))
                .add("question", a.model().field("tenant", a.id()).field("form", a.belongsTo("form", "tenant"))));
    }
}

/* Wanted:

JPX2107  amplify/mistakes/ReferenceCount.java:18
    .field("questions", a.hasMany("question", "tenant"))
  hasMany names 1 reference field, but the identifier of model "form" has 2 fields: "tenant" and "number".
  Name one reference field for each field of the identifier, in the same order, here and in belongsTo.
*/
