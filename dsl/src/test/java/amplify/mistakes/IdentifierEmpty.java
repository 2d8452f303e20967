package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An identifier of nothing. */
final class IdentifierEmpty implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(
                a.schema().add("todo", a.model().field("text", a.string()).identifier()));
    }
}

/* Wanted:

JPX2201  amplify/mistakes/IdentifierEmpty.java:13
    a.schema().add("todo", a.model().field("text", a.string()).identifier()));
  The identifier of model "todo" names no fields.
  Name at least one, or leave .identifier() out to get the field id.
*/
