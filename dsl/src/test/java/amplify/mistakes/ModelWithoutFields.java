package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A model without fields. */
final class ModelWithoutFields implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema().add("void", a.model()));
    }
}

/* Wanted:

JPX2006  amplify/mistakes/ModelWithoutFields.java:12
    return Good.backend(a.schema().add("void", a.model()));
  Model "void" has no fields.
  Add one: .field("name", a.string()).
*/
