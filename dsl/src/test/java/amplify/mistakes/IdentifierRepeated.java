package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** An identifier that names a field twice. */
final class IdentifierRepeated implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("todo", a.model().field("code", a.string().required()).identifier("code", "code")));
    }
}

/* Wanted:

JPX2204  amplify/mistakes/IdentifierRepeated.java:13
    .add("todo", a.model().field("code", a.string().required()).identifier("code", "code")));
  The identifier of model "todo" names field "code" twice.
*/
