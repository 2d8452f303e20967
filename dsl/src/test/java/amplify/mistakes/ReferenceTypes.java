package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Reference fields of other types than the identifier; ID and String go together. */
final class ReferenceTypes implements BackendDefinition {

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
                                .field("tenant", a.string())
                                .field("number", a.string())
                                .field("form", a.belongsTo("form", "tenant", "number")))
                .add("user", a.model().field("carts", a.hasMany("cart", "userMail")))
                .add("cart", a.model().field("userMail", a.email()).field("user", a.belongsTo("user", "userMail"))));
    }
}

/* Wanted:

JPX2108  amplify/mistakes/ReferenceTypes.java:18
    .field("questions", a.hasMany("question", "tenant", "number"))
  Reference field "number" of model "question" is String, but "number" of model "form", which it refers to, is Int.
  Give both fields the same type; ID and String go together.

JPX2108  amplify/mistakes/ReferenceTypes.java:26
    .add("user", a.model().field("carts", a.hasMany("cart", "userMail")))
  Reference field "userMail" of model "cart" is AWSEmail, but "id" of model "user", which it refers to, is ID.
  Give both fields the same type; ID and String go together.
*/
