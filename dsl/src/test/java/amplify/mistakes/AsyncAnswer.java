package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A type called like the answer to asynchronous operations. */
final class AsyncAnswer implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("EventInvocationResponse", a.customType().field("text", a.string()))
                .add(
                        "start",
                        a.mutation().handler(a.handler().function(Good.FUNCTION).async())));
    }
}

/* Wanted:

JPX2221  amplify/mistakes/AsyncAnswer.java:13
    .add("EventInvocationResponse", a.customType().field("text", a.string()))
  Custom type "EventInvocationResponse" is called like the type with which AppSync answers asynchronous operations, and the schema has one.
  Choose another name for it.
*/
