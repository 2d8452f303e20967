package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A permission on the API that allows nothing. */
final class EmptySchemaGrant implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add("todo", a.model().field("text", a.string()))
                        .authorization(allow -> List.of(
                                allow.authenticated(),
                                allow.resource(Good.FUNCTION).to()))));
    }
}

/* Wanted:

JPX2013  amplify/mistakes/EmptySchemaGrant.java:19
    allow.resource(Good.FUNCTION).to()))));
  The permission of function "good" allows nothing.
  Leave .to() out to allow everything, or say what it may do: .to(ResourceOperation.QUERY).
*/
