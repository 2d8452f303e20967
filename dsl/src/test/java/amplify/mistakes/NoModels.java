package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A schema without models. */
final class NoModels implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema());
    }
}

/* Wanted:

JPX2007  amplify/mistakes/NoModels.java:12
    return Good.backend(a.schema());
  The schema defines nothing, so there is no API to make of it.
  Add one: .add("todo", a.model().field("text", a.string())).
*/
