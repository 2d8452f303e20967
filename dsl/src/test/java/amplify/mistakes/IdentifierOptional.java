package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Identifiers of optional fields; only an ID in the first place is made required. */
final class IdentifierOptional implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("fine", a.model().field("code", a.id()).identifier("code"))
                .add("text", a.model().field("code", a.string()).identifier("code"))
                .add(
                        "sorted",
                        a.model().field("code", a.id()).field("part", a.id()).identifier("code", "part"))
                .add("implied", a.model().field("id", a.string())));
    }
}

/* Wanted:

JPX2205  amplify/mistakes/IdentifierOptional.java:14
    .add("text", a.model().field("code", a.string()).identifier("code"))
  Field "code" is in the identifier of model "text", but it is not required.
  Add .required() to it.

JPX2205  amplify/mistakes/IdentifierOptional.java:17
    a.model().field("code", a.id()).field("part", a.id()).identifier("code", "part"))
  Field "part" is in the identifier of model "sorted", but it is not required.
  Add .required() to it.

JPX2205  amplify/mistakes/IdentifierOptional.java:18
    .add("implied", a.model().field("id", a.string())));
  Field "id" is in the identifier of model "implied", but it is not required.
  Add .required() to it.
*/
