package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Relationships with two opposite ends. */
final class SeveralCounterparts implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("form", a.model().field("questions", a.hasMany("question", "formId")))
                .add(
                        "question",
                        a.model()
                                .field("formId", a.id())
                                .field("form", a.belongsTo("form", "formId"))
                                .field("parent", a.belongsTo("form", "formId")))
                .add(
                        "user",
                        a.model().field("carts", a.hasMany("cart", "userId")).field("cart", a.hasOne("cart", "userId")))
                .add("cart", a.model().field("userId", a.id()).field("user", a.belongsTo("user", "userId"))));
    }
}

/* Wanted:

JPX2106  amplify/mistakes/SeveralCounterparts.java:19
    .field("parent", a.belongsTo("form", "formId")))
  belongsTo "parent" of model "question" is the opposite end of hasMany "questions" of model "form", which has one already: "form".
  Remove one of the two, or give each relationship reference fields of its own.

JPX2106  amplify/mistakes/SeveralCounterparts.java:22
    a.model().field("carts", a.hasMany("cart", "userId")).field("cart", a.hasOne("cart", "userId")))
  hasOne "cart" of model "user" is the opposite end of belongsTo "user" of model "cart", which has one already: "carts".
  Remove one of the two, or give each relationship reference fields of its own.
*/
