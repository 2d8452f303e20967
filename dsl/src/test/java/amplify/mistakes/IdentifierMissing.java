package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An identifier that names fields the model does not have; relationships to it are not reported besides. */
final class IdentifierMissing implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add(
                        "user",
                        a.model()
                                .field("userId", a.id())
                                .field("carts", a.hasMany("cart", "userId"))
                                .identifier("userld", "region"))
                .add("cart", a.model().field("userId", a.id()).field("user", a.belongsTo("user", "userId"))));
    }
}

/* Wanted:

JPX2202  amplify/mistakes/IdentifierMissing.java:18
    .identifier("userld", "region"))
  The identifier of model "user" names field "region", which the model does not have.
  To add it: .field("region", a.id().required()).

JPX2202  amplify/mistakes/IdentifierMissing.java:18
    .identifier("userld", "region"))
  The identifier of model "user" names field "userld", which the model does not have.
  Did you mean "userId"?
*/
