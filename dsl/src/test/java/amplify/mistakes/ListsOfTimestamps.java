package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Lists of timestamps, and types of Amplify's directives. */
final class ListsOfTimestamps implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("HttpMethod", a.enumType("GET"))
                .add("Http", a.model().field("header", a.enumType("ACCEPT")))
                .add(
                        "Todo",
                        a.model()
                                .field("text", a.string())
                                .field("createdAt", a.datetime().array())
                                .field("updatedAt", a.ref("HttpMethod").array())));
    }
}

/* Wanted:

JPX2002  amplify/mistakes/ListsOfTimestamps.java:13
    .add("HttpMethod", a.enumType("GET"))
  An enum cannot be called "HttpMethod", which is a type of Amplify's directives.
  Choose another name for it.

JPX2214  amplify/mistakes/ListsOfTimestamps.java:14
    .add("Http", a.model().field("header", a.enumType("ACCEPT")))
  The enum of field "header" of model "Http" would be called "HttpHeader" in the API, as is a type of Amplify's directives.
  Rename one of the two, or add the type to the schema under a name of its own and refer to it with a.ref("Name").

JPX2014  amplify/mistakes/ListsOfTimestamps.java:19
    .field("createdAt", a.datetime().array())
  Field "createdAt" of model "Todo" is a list, but it holds the time at which a row was written.
  Leave .array() out, or choose another name.

JPX2014  amplify/mistakes/ListsOfTimestamps.java:20
    .field("updatedAt", a.ref("HttpMethod").array())));
  Field "updatedAt" of model "Todo" is a list, but it holds the time at which a row was written.
  Leave .array() out, or choose another name.
*/
