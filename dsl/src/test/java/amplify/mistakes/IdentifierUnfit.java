package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Identifiers of fields that cannot be in a key. */
final class IdentifierUnfit implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("flag", a.model().field("on", a.booleanType().required()).identifier("on"))
                .add(
                        "tags",
                        a.model().field("names", a.string().array().required()).identifier("names"))
                .add("list", a.model().field("id", a.id().array()))
                .add(
                        "user",
                        a.model().field("carts", a.hasMany("cart", "userId")).identifier("carts"))
                .add("cart", a.model().field("userId", a.id()).field("user", a.belongsTo("user", "userId"))));
    }
}

/* Wanted:

JPX2203  amplify/mistakes/IdentifierUnfit.java:13
    .add("flag", a.model().field("on", a.booleanType().required()).identifier("on"))
  The identifier of model "flag" contains field "on", which is a Boolean. A field of the identifier holds one text or number.

JPX2203  amplify/mistakes/IdentifierUnfit.java:16
    a.model().field("names", a.string().array().required()).identifier("names"))
  The identifier of model "tags" contains field "names", which is a list. A field of the identifier holds one text or number.

JPX2203  amplify/mistakes/IdentifierUnfit.java:17
    .add("list", a.model().field("id", a.id().array()))
  The identifier of model "list" contains field "id", which is a list. A field of the identifier holds one text or number.

JPX2203  amplify/mistakes/IdentifierUnfit.java:20
    a.model().field("carts", a.hasMany("cart", "userId")).identifier("carts"))
  The identifier of model "user" contains field "carts", which is a relationship (hasMany). A field of the identifier holds one text or number.
*/
